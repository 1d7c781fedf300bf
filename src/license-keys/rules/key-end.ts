/**
 * The end of a license key that a masked key may show: its last six characters, or nothing if it has
 * fewer than 24. Polar's own `display_key` shows a short key in full.
 *
 * @param key - The license key itself, in clear.
 */
export function getLicenseKeyEnd(key: string): string {
  // By characters, not by UTF-16 units, which would cut an emoji in half.
  // None has more than two, so these are enough of a long key.
  const characters = [...key.substring(key.length - 48)];
  // From this length on, the hidden part cannot be guessed.
  return characters.length < 24 ? '' : characters.slice(-6).join('');
}
