/** What a page may say of all its text, or Chromium of its language; it moves nothing of ours. */
const OF_THE_PAGE = /^(-webkit-(locale|tap-highlight-color)|tab-size|text-size-adjust)$/;
/** Draws nothing where border and background are ours. */
const UNSEEN = /^appearance$/;
/** What has no box, or an empty one without an edge, shows none of these. */
const OF_A_BOX = /^(border-|box-sizing$)/;

/** The computed styles and the places of an element and of all that is in it, by who has them. */
export function readStyles(root: Element): Map<string, string> {
  const styles = new Map<string, string>();
  const properties = [...getComputedStyle(root)].filter(
    (property) => !OF_THE_PAGE.test(property) && !UNSEEN.test(property),
  );
  const withoutBox = properties.filter((property) => !OF_A_BOX.test(property));
  [root, ...root.querySelectorAll('*')].forEach((element, index) => {
    const name = `${index} ${element.tagName} ${element.getAttribute('data-slot') ?? ''}`;
    for (const pseudo of getPseudoElements(element)) {
      const style = getComputedStyle(element, pseudo);
      const isBoxless = pseudo !== '' || element.matches('path, rect');
      for (const property of isBoxless ? withoutBox : properties) {
        styles.set(`${name}${pseudo} ${property}`, style.getPropertyValue(property));
      }
    }
    if (element.tagName !== 'OPTION') styles.set(`${name} box`, getBox(element, root));
  });
  return styles;
}

/** What is not the same, as text. */
export function compareStyles(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...before]
    .filter(([name, value]) => after.get(name) !== value)
    .map(([name, value]) => `${name}: ${value} -> ${after.get(name)}`);
}

/** Those of ours that show something. */
function getPseudoElements(element: Element): string[] {
  const drawn = ['::before', '::after'].filter(
    (pseudo) => !/none|normal/.test(getComputedStyle(element, pseudo).content),
  );
  if (element.matches('dialog')) drawn.push('::backdrop');
  if (element.matches('input')) drawn.push('::placeholder');
  return ['', ...drawn];
}

/** Where it stands in the root. */
function getBox(element: Element, root: Element): string {
  const from = root.getBoundingClientRect();
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x - from.x, y - from.y, width, height].map((length) => length.toFixed(1)).join(' ');
}
