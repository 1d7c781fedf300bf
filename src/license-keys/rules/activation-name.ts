import { isVisible } from '../../core/http/is-visible.ts';
import { shorten } from '../../locale/shorten.ts';

/** The number of characters of a label that are shown outside of its details. */
const MAX_CHARACTERS = 80;

/**
 * The name of an activation: its label, shortened if it is long.
 *
 * @param label - The label that the vendor's app has sent.
 * @param unnamed - The name for an empty label.
 */
export function getActivationName(label: string, unnamed: string): string {
  return shorten(isVisible(label) ? label.trim() : unnamed, MAX_CHARACTERS);
}
