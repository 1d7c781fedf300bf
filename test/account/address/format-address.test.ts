import { expect, test } from 'vitest';
import { formatAddressLines } from '../../../src/account/address/format-address.ts';
import { BERLIN, createAddress, SAN_FRANCISCO } from './addresses.ts';

test.each([
  ['the US', SAN_FRANCISCO, 'en', '1 Main Street / San Francisco, CA 94104 / United States'],
  ['Germany', BERLIN, 'de', 'Torstraße 1 / 10115 Berlin / Deutschland'],
  ['a country alone', createAddress({ country: 'GG' }), 'en', 'Guernsey'],
  [
    'no country',
    createAddress({ line1: '1 Main Street', city: 'Springfield' }),
    'en',
    '1 Main Street / Springfield',
  ],
  ['nothing', createAddress({}), 'en', ''],
  [
    'Switzerland with the letters of the country before the code',
    createAddress({ country: 'CH', postal_code: 'CH-8001', city: 'Zürich' }),
    'en',
    'CH-8001 Zürich / Switzerland',
  ],
  [
    'Switzerland',
    createAddress({ country: 'CH', postal_code: '8001', city: 'Zürich' }),
    'en',
    'CH-8001 Zürich / Switzerland',
  ],
  [
    'Singapore, whose format has the city in it',
    createAddress({
      country: 'SG',
      line1: '1 Raffles Place',
      postal_code: '048616',
      city: 'Singapore',
    }),
    'en',
    '1 Raffles Place / SINGAPORE 048616 / Singapore',
  ],
  [
    'Germany with a state, which its addresses do not have',
    { ...BERLIN, state: 'Brandenburg' },
    'en',
    'Torstraße 1 / 10115 Berlin / Brandenburg / Germany',
  ],
  [
    'Japan in its own script',
    createAddress({
      country: 'JP',
      line1: '千代田1-1',
      city: '千代田区',
      state: '東京都',
      postal_code: '100-0001',
    }),
    'ja',
    '〒100-0001 / 東京都千代田区 / 千代田1-1 / 日本',
  ],
  [
    'Japan in Latin letters',
    createAddress({
      country: 'JP',
      line1: '1-1 Chiyoda',
      line2: 'Room 5',
      city: 'Chiyoda-ku',
      state: 'Tokyo',
      postal_code: '100-0001',
    }),
    'en',
    '1-1 Chiyoda / Room 5 / Chiyoda-ku, Tokyo / 100-0001 / Japan',
  ],
  [
    'a state that Polar does not know',
    { ...SAN_FRANCISCO, state: 'US-ZZ' },
    'en',
    '1 Main Street / San Francisco, ZZ 94104 / United States',
  ],
  [
    'a country that no browser knows',
    createAddress({ country: 'Q9', city: 'Oz' }),
    'en',
    'Oz / Q9',
  ],
  ['a country that is no code at all', createAddress({ country: 'Oz…' }), 'en', 'Oz…'],
])('shows an address in %s', (_, address, locale, lines) => {
  expect(formatAddressLines(address, locale).join(' / ')).toBe(lines);
});

test('shows all that is stored, in every country', () => {
  const address = { line1: 'Street Aa', line2: 'Bb', city: 'Cc', state: 'Dd', postal_code: '7' };
  const codes = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((a, _, all) =>
    all.map((b) => `${a}${b}`),
  );
  const incomplete = codes.filter((country) => {
    const text = formatAddressLines({ ...address, country }, 'en').join('\n');
    return ['Street Aa', 'Bb', 'Cc', 'Dd', '7'].some((part) => !text.includes(part));
  });
  expect(incomplete).toEqual([]);
});
