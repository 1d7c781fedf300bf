import type { PaymentMethod } from '../../account/payment-method-schema.ts';
import { DAY } from './time.ts';

/** What a saved payment method shows. It never holds more than the card's last four digits. */
export interface PaymentMethodParts {
  kind: 'card' | 'other';
  /** As its company writes it: "Visa", "PayPal"; `undefined` if it is not known. */
  name?: string | undefined;
  /** Four digits. */
  last4?: string | undefined;
  /** What holds the card: "Apple Pay". */
  wallet?: string | undefined;
  /** From 1 on. */
  expMonth?: number | undefined;
  expYear?: number | undefined;
  /** From when on it is not valid any more, in milliseconds since 1970: the end of its month, in UTC. */
  expiresAt?: number | undefined;
  /** `undefined` if it is not known. `expires_soon`: before the next payment, or within 30 days where none is known. */
  expiry?: 'valid' | 'expires_soon' | 'expired' | undefined;
}

/** The names of Polar's words that are not written as they are. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['amex', 'American Express'],
  ['american_express', 'American Express'],
  ['bc', 'BC Card'],
  ['cartes_bancaires', 'Cartes Bancaires'],
  ['diners', 'Diners Club'],
  ['diners_club', 'Diners Club'],
  ['eftpos_au', 'eftpos'],
  ['ideal', 'iDEAL'],
  ['jcb', 'JCB'],
  ['kb', 'KB'],
  ['mastercard', 'Mastercard'],
  ['nh', 'NH'],
  ['paypal', 'PayPal'],
  ['sepa_debit', 'SEPA'],
  ['unionpay', 'UnionPay'],
  ['us_bank_account', 'ACH'],
]);

/** Words for something that nobody knows. */
const UNKNOWN: readonly string[] = ['unknown', 'other', 'card', 'kr_card'];

/** The payment method that is charged: the customer's default, or else the newest. */
export function findPaymentMethod(
  methods: readonly PaymentMethod[],
  defaultId: string | null | undefined,
): PaymentMethod | undefined {
  // Polar sends the newest first.
  return methods.find(({ id }) => id === defaultId) ?? methods[0];
}

/**
 * What a saved payment method shows.
 *
 * @param now - Milliseconds since 1970.
 * @param nextPaymentAt - When it is charged next, in milliseconds since 1970.
 */
export function readPaymentMethod(
  { type, method_metadata }: Pick<PaymentMethod, 'type' | 'method_metadata'>,
  now: number,
  nextPaymentAt: number = now + 30 * DAY,
): PaymentMethodParts {
  const { brand, last4, exp_month, exp_year, wallet } = method_metadata ?? {};
  const isCard = type === 'card' || type === 'kr_card';
  const parts: PaymentMethodParts = {
    kind: isCard ? 'card' : 'other',
    name: writeName(isCard ? brand : type),
    last4: last4 && /^\d{4}$/.test(last4) ? last4 : undefined,
    wallet: writeName(wallet),
  };
  if (!isMonth(exp_month) || !isYear(exp_year)) return parts;
  const expiresAt = Date.UTC(exp_year, exp_month, 1);
  return {
    ...parts,
    expMonth: exp_month,
    expYear: exp_year,
    expiresAt,
    expiry: getExpiry(expiresAt, now, nextPaymentAt),
  };
}

function getExpiry(expiresAt: number, now: number, nextPaymentAt: number) {
  if (expiresAt <= now) return 'expired';
  return expiresAt <= nextPaymentAt ? 'expires_soon' : 'valid';
}

/** "apple_pay" as "Apple Pay". Any text that is no such word is not shown. */
function writeName(word: string | null | undefined): string | undefined {
  const key = word?.toLowerCase() ?? '';
  if (!/^[a-z][a-z_]{0,29}$/.test(key) || UNKNOWN.includes(key)) return undefined;
  return NAMES.get(key) ?? key.split('_').filter(Boolean).map(capitalize).join(' ');
}

const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const isMonth = (month: number | null | undefined): month is number =>
  Number.isInteger(month) && Number(month) >= 1 && Number(month) <= 12;

const isYear = (year: number | null | undefined): year is number =>
  Number.isInteger(year) && Number(year) >= 2000 && Number(year) <= 9999;
