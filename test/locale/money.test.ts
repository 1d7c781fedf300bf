import { formatMoney } from 'polar-customer-portal/client';
import { describe, expect, test, vi } from 'vitest';
import { createFormat } from '../../src/locale/format.ts';

/** As Polar documents it: the currencies without a smaller unit. */
const WITHOUT_CENTS = 'bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'.split(' ');

/** The currencies in which Polar sells. */
const SOLD =
  'aed all amd aoa ars aud awg azn bam bbd bdt bif bmd bnd bob brl bsd bwp bzd cad cdf chf clp cny cop crc cve czk djf dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr isk jmd jpy kes kgs khr kmf krw kyd kzt lak lkr lrd lsl mad mdl mga mkd mnt mop mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd pab pen pgk php pkr pln pyg qar ron rsd rwf sar sbd scr sek sgd shp sos srd szl thb tjs top try ttd twd tzs uah ugx usd uyu uzs vnd vuv wst xaf xcd xcg xof xpf yer zar zmw'.split(
    ' ',
  );

/** The number in a text, as English writes it. */
const toNumber = (text: string) => Number(/[\d,.]+$/.exec(text)?.[0].replaceAll(',', ''));

/** A text with plain spaces: languages have some that do not break. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('an amount of money', () => {
  test.each(['ar', 'he'])('keeps its sign behind the letters before it in %s', (locale) => {
    // Isolated from the words around it, which are written from right to left.
    expect(formatMoney(1_999, 'cad', locale)).toMatch(/\u2068[A-Z]+\$\u2069|\u2068\$\u2069/);
    expect(formatMoney(1_999, 'cad', 'fr')).not.toMatch(/[\u2068\u2069]/);
  });

  test.each([
    [499_000, 'huf', 'HUF 4,990'],
    [499_050, 'huf', 'HUF 4,990.50'],
    [15_000_000, 'idr', 'IDR 150,000'],
    [4_990_000, 'cop', 'COP 49,900'],
    [200_000, 'isk', 'ISK 2,000'],
    [380_000, 'ugx', 'UGX 3,800'],
    [120_000, 'all', 'ALL 1,200'],
    [500, 'jpy', '¥500'],
    [9_900, 'krw', '₩9,900'],
    [1_999, 'usd', '$19.99'],
    [2_000, 'usd', '$20.00'],
    [92_000, 'kwd', 'KWD 920.00'],
    [1, 'usd', '$0.01'],
    [0, 'usd', '$0.00'],
    [0, 'jpy', '¥0'],
    [-480, 'usd', '-$4.80'],
    [123_456_789_012, 'usd', '$1,234,567,890.12'],
  ])('of %d in %s is %s', (amount, currency, text) => {
    expect(plain(formatMoney(amount, currency, 'en'))).toBe(text);
    expect(plain(formatMoney(amount, currency.toUpperCase(), 'en'))).toBe(text);
  });

  test.each(SOLD)('in %s is that of Polar, whatever digits the browser reports', (currency) => {
    const factor = WITHOUT_CENTS.includes(currency) ? 1 : 100;
    for (const amount of [123_400, 123_456]) {
      expect(toNumber(formatMoney(amount, currency, 'en'))).toBe(amount / factor);
    }
  });

  test('is the same text where a browser reports other digits', () => {
    const before = SOLD.map((currency) => formatMoney(499_000, currency, 'en'));
    const { NumberFormat } = Intl;
    vi.spyOn(Intl, 'NumberFormat').mockImplementation(function (locale, options) {
      // What is not asked for is the browser's decision: here it is two digits for every currency.
      return new NumberFormat(locale, {
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
        ...options,
      });
    } as typeof NumberFormat);
    expect(SOLD.map((currency) => formatMoney(499_000, currency, 'en'))).toEqual(before);
  });

  test.each([
    ['de', 1_999, 'eur', '19,99 €'],
    ['de', 499_000, 'huf', '4.990 HUF'],
    ['hu', 499_000, 'huf', '4990 Ft'],
    ['ja', 5_400, 'jpy', '￥5,400'],
    ['fr', 122_285, 'usd', '1 222,85 $US'],
  ])('is written as in "%s"', (locale, amount, currency, text) => {
    expect(plain(formatMoney(amount, currency, locale))).toBe(text);
    expect(createFormat(locale).money(amount, currency)).toBe(
      formatMoney(amount, currency, locale),
    );
  });

  test.each([
    ['points', '19.99 POINTS'],
    ['us', '19.99 US'],
    ['', '19.99'],
    ['xyz', 'XYZ 19.99'],
    [' usd ', '$19.99'],
  ])('in "%s", which may be no currency, still has its number', (currency, text) => {
    expect(plain(formatMoney(1_999, currency, 'en'))).toBe(text);
  });
});
