/** From this length on, the last characters may show: what stays hidden is then beyond guessing. */
const LONG_ENOUGH = 24;
const SHOWN = 6;

/**
 * The part of a license key that may show while it is masked: its last six characters, or nothing
 * when it has fewer than 24. Polar's own `display_key` shows a short key whole.
 */
export function getKeyEnd(key: string): string {
  // By characters, not by UTF-16 units: half an emoji is no text.
  const characters = [...key];
  return characters.length < LONG_ENOUGH ? '' : characters.slice(-SHOWN).join('');
}
