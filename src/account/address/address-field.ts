/** A part of an address, named as at Polar. */
export type AddressPart = 'country' | 'line1' | 'line2' | 'city' | 'state' | 'postal_code';

/** A field of what stands on an invoice. */
export type AddressField = AddressPart | 'name' | 'tax_id';

/** The text of each field; empty where there is none. */
export type AddressValues = Readonly<Record<AddressField, string>>;
