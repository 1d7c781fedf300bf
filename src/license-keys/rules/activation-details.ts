import { isVisible } from '../../core/http/is-visible.ts';
import type { Format } from '../../locale/format.ts';
import type { LicenseKeyActivation } from '../schema.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import { humanizeKeys } from './humanize-keys.ts';

type Value = LicenseKeyActivation['meta'][string];

/** Polar takes no more for an activation. */
const MAX_ENTRIES = 50;

/** A day in ISO 8601, with or without a time of day and its zone. */
const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** An entry of `meta` as its reader sees it. */
export interface ActivationDetail {
  /** As Polar has it. */
  key: string;
  name: string;
  value: string;
}

/**
 * What the `meta` of an activation says besides its operating system, `os`, which its row shows.
 *
 * @param words - The texts for `true` and `false`.
 */
export function getActivationDetails(
  meta: LicenseKeyActivation['meta'],
  words: Pick<LicenseKeyMessages, 'yes' | 'no'>,
  format: Pick<Format, 'dateTime' | 'locale'>,
): ActivationDetail[] {
  const entries: [key: string, value: Value][] = [];
  // Only as many as show: 100,000 take a while to read.
  for (const key of Object.keys(meta)) {
    const value = meta[key];
    if (key === 'os' || value === undefined || !isVisible(`${value}`)) continue;
    entries.push([key, value]);
    if (entries.length === MAX_ENTRIES) break;
  }
  const names = humanizeKeys(entries.map(([key]) => key));
  return entries.map(([key, value], index) => ({
    key,
    name: names[index] ?? key,
    value: writeValue(value, words, format),
  }));
}

function writeValue(
  value: Value,
  { yes, no }: Pick<LicenseKeyMessages, 'yes' | 'no'>,
  { dateTime, locale }: Pick<Format, 'dateTime' | 'locale'>,
): string {
  // Numbers stay as they are: a build number is no count.
  const text = `${value}`;
  if (text === 'true') return yes;
  if (text === 'false') return no;
  const [isDate, time, , , zone] = DATE.exec(text) ?? [];
  if (!isDate || Number.isNaN(Date.parse(text))) return text;
  if (zone) return dateTime(Date.parse(text));
  // Of no time zone: the same day and hour in any.
  return new Date(time ? `${text}Z` : text).toLocaleString(locale, {
    dateStyle: 'medium',
    timeZone: 'UTC',
    ...(time && { timeStyle: 'short' as const }),
  });
}
