import { isVisible } from '../../core/http/is-visible.ts';

/** The number of characters of a label that are shown outside of its details. */
const MAX_CHARACTERS = 80;

/**
 * The name of an activation: its label, shortened if it is long.
 *
 * @param label - The label that the vendor's app has sent.
 * @param unnamed - The name for an empty label.
 */
export function getActivationName(label: string, unnamed: string): string {
  const text = isVisible(label) ? label.trim() : unnamed;
  if (text.length <= MAX_CHARACTERS) return text;
  // By characters, not by UTF-16 units, which would cut an emoji in half. None has more than two.
  const start = [...text.substring(0, 2 * MAX_CHARACTERS)].slice(0, MAX_CHARACTERS).join('');
  return start === text ? text : `${start}…`;
}
