import { hideKeys } from './hide-keys.ts';

/** How much of a foreign text goes into an error, in UTF-16 code units. */
const LONGEST = 500;

/** The session tokens and access tokens of Polar. */
const TOKENS = /polar_[a-z]+_[\w-]+/gi;

/**
 * What a terminal or a log viewer would obey in place of showing it: control characters, among them line
 * breaks and the start of ANSI sequences; format characters, among them those that change the direction of
 * a text; and half a surrogate pair.
 */
const OBEYED = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/**
 * A text of somebody else's, such as Polar's `detail`, as it may stand in an error and so in a log: on one
 * line, without a token or what may be a license key, and no longer than 500 characters, after which the message says how long it was.
 */
export function cleanText(text: string): string {
  // Before it is cut: half a token or key would no longer look like one.
  const safe = hideKeys(text.replaceAll(TOKENS, '…'));
  const shown = safe.slice(0, LONGEST).replaceAll(OBEYED, ' ').trim();
  const { length } = text;
  return safe.length > LONGEST ? `${shown}… (${length} characters in all)` : shown;
}
