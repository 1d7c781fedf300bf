/**
 * A text of somebody else's, cut to so many characters if it is longer. By characters, not by UTF-16 units,
 * which would cut an emoji in half.
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  // None has more than two units.
  const start = [...text.substring(0, 2 * length)].slice(0, length).join('');
  return start === text ? text : `${start}…`;
}
