/** Characters of a label that show outside of its details. */
const MOST_CHARACTERS = 80;

/**
 * The name of an activation where there is little room: its label, cut where it is long.
 *
 * @param label - As the vendor's app has written it.
 * @param unnamed - For a label without any text.
 */
export function getActivationName(label: string, unnamed: string): string {
  const text = label.trim() || unnamed;
  // Characters, not UTF-16 units: half an emoji is no text.
  const start = [...text].slice(0, MOST_CHARACTERS).join('');
  return start === text ? text : `${start}…`;
}
