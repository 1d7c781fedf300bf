import { isolate } from './isolate.ts';

/** What browsers begin an amount with in languages that are written from right to left. */
const RIGHT_TO_LEFT_MARK = '\u200f';

/** Currencies without a smaller unit at Polar: an amount of 500 is ¥500. */
const WITHOUT_CENTS = 'bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf';

/**
 * Currencies with cents at Polar, which are written without them where there are none: 499000 is "HUF 4,990". A list
 * of ours, because what browsers report differs between them and from year to year.
 */
const MOSTLY_WHOLE = 'all cop huf idr isk lak pkr sos ugx yer';

const isAmong = (code: string, codes: string) => codes.split(' ').includes(code);

/** How one language writes amounts of money, which Polar sends in a currency's smallest unit. */
export type MoneyFormat = (amount: number, currency: string) => string;

/**
 * Creates the format of a language.
 *
 * @param locale - A BCP 47 tag. @default the browser's
 */
export function createMoneyFormat(locale?: string): MoneyFormat {
  const formats = new Map<string, (value: number) => string>();

  function getFormat(code: string, digits: number) {
    const name = `${code} ${digits}`;
    const known = formats.get(name);
    if (known) return known;
    const format = createFormat(locale, code, digits);
    formats.set(name, format);
    return format;
  }

  return (amount, currency) => {
    const code = currency.trim().toLowerCase();
    // The same everywhere: browsers report other digits for some currencies, and would show a hundred times the price.
    const factor = isAmong(code, WITHOUT_CENTS) ? 1 : 100;
    const isWhole = factor === 1 || (isAmong(code, MOSTLY_WHOLE) && amount % 100 === 0);
    return getFormat(code, isWhole ? 0 : 2)(amount / factor);
  };
}

function createFormat(locale: string | undefined, code: string, digits: number) {
  const style = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  try {
    const format = new Intl.NumberFormat(locale, { ...style, style: 'currency', currency: code });
    return (value: number) => keepOrder(format.formatToParts(value));
  } catch {
    // What is no code of three letters would be an error. The number is right all the same.
    const { format } = new Intl.NumberFormat(locale, style);
    return (value: number) => `${format(value)} ${code.toUpperCase()}`.trim();
  }
}

/**
 * Joins the parts of an amount. Between words from right to left, "US$" would become "$US": its sign has no direction of its
 * own.
 */
function keepOrder(parts: Intl.NumberFormatPart[]): string {
  const isRightToLeft = parts.some(({ value }) => value.includes(RIGHT_TO_LEFT_MARK));
  return parts
    .map(({ type, value }) => (isRightToLeft && type === 'currency' ? isolate(value) : value))
    .join('');
}

/**
 * Writes an amount of money. Polar sends amounts as whole numbers of the currency's smallest unit: 1999 in "usd" is
 * "$19.99", and 500 in "jpy" is "¥500". The fifteen currencies without a smaller unit are Polar's, not those of
 * `Intl`, which differ: 499000 in "huf" is "HUF 4,990". A code that is no currency stands behind the number.
 *
 * @param amount - In the currency's smallest unit; negative for what is taken off.
 * @param currency - ISO 4217, in either case, for example "usd".
 * @param locale - A BCP 47 tag. @default the browser's
 *
 * @example
 * formatMoney(order.total_amount, order.currency, 'en'); // "$22.85"
 */
export function formatMoney(amount: number, currency: string, locale?: string): string {
  return createMoneyFormat(locale)(amount, currency);
}
