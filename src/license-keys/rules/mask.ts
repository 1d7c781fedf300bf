/**
 * The part of a license key that may show while it is masked: its last six characters, or nothing
 * when it has fewer than 24. Polar's own `display_key` shows a short key whole.
 *
 * @param key - The license key itself, in clear.
 */
export function getKeyEnd(key: string): string {
  // By characters, not by UTF-16 units: half an emoji is no text.
  const characters = [...key];
  // From this length on, what stays hidden is beyond guessing.
  return characters.length < 24 ? '' : characters.slice(-6).join('');
}
