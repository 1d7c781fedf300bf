/** What a city is called in a country. */
export type CityKind = 'city' | 'district' | 'post_town' | 'suburb';

/** What a state is called in a country; `any` where the country is not known. */
export type StateKind =
  | 'any'
  | 'area'
  | 'county'
  | 'department'
  | 'district'
  | 'do_si'
  | 'emirate'
  | 'island'
  | 'oblast'
  | 'parish'
  | 'prefecture'
  | 'province'
  | 'region'
  | 'state';

/** What a postal code is called in a country. */
export type PostalCodeKind = 'eircode' | 'pin' | 'postal' | 'zip';

/** The texts of forms for an address, and of what else stands on an invoice. */
export interface AddressMessages {
  /** The labels of the fields. */
  name: string;
  country: string;
  /** The first line of the street address. */
  line1: string;
  /** The rest of the street address. */
  line2: string;
  /** A city, by what it is called in the country: a town of the post in Great Britain, a suburb in Australia. */
  cities: Record<CityKind, string>;
  /** A state, by what it is called in the country. `do_si` is that of South Korea: a province or a large city. */
  states: Record<StateKind, string>;
  /** A postal code, by what it is called in the country: PIN in India, Eircode in Ireland. */
  postalCodes: Record<PostalCodeKind, string>;
  /** A tax id where it is one of the value-added tax. */
  vatId: string;
  /** A tax id anywhere else. */
  taxId: string;
  /** A label of a field that may stay empty. */
  optional: (label: string) => string;

  /** In place of a country, as long as none is chosen. */
  chooseCountry: string;
  /** In place of a state of the US, as long as none is chosen. */
  chooseState: string;
  /** In place of a province of Canada, as long as none is chosen. */
  chooseProvince: string;
  /** A country or state that is stored, but cannot be chosen. @param name - For example "Cuba". */
  notOffered: (name: string) => string;
  /** Below the tax id. @param example - One of the country, for example "DE123456789". */
  taxIdHint: (example: string) => string;

  /** Below the name, where it is needed and empty. */
  nameMissing: string;
  /** Below the name, where it was emptied: it can be changed only. */
  nameKept: string;
  /** Below the country, where none is chosen. */
  countryMissing: string;
  /** Below a country that was refused. */
  countryRefused: string;
  /** Below a state that was refused. */
  stateRefused: string;
  /** Below a tax id that was refused. @param country - The name of the one above. */
  taxIdRefused: (country: string) => string;
  /** After that. @param example - A tax id of the country, for example "DE123456789". */
  taxIdForm: (example: string) => string;
  /** Below a tax id that was not changed, but does not fit the country that was. @param country - Its name. */
  taxIdMisfit: (country: string) => string;
  /** The button below a refused tax id that saves all the rest. */
  saveWithoutTaxId: string;
  /** Below any other field that was refused. */
  refused: string;
  /** Above the buttons: a field was refused that is not there. @param label - Its label, for example "Tax ID". */
  refusedElsewhere: (label: string) => string;
  /** Above the buttons: something was refused, and nobody knows what. */
  refusedUnknown: string;

  /** In place of the fields, where they could not be loaded. */
  unavailable: string;
  /** The button that saves, and the same while it does. */
  save: string;
  saving: string;
  /** The button that leaves everything as it was. */
  cancel: string;
}
