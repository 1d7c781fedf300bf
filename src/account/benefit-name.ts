import { isVisible } from '../core/http/is-visible.ts';
import { shorten } from '../locale/shorten.ts';

/** The number of characters of a description that are shown as a name. */
const MAX_CHARACTERS = 80;

/**
 * The name of a benefit: its description on one line, shortened if it is long.
 *
 * @returns `undefined` if a reader would see nothing of it.
 */
export function getBenefitName(description: string): string | undefined {
  if (!isVisible(description)) return undefined;
  return shorten(description.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim(), MAX_CHARACTERS);
}
