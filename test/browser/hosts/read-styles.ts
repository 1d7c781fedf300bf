/** A variable shows only in the properties that use it, and a host page may have more of them. */
const VARIABLE = /^--/;
/** Set by a host page for all its text, or by Chromium for a language; it moves nothing of ours. */
const OF_THE_PAGE = /^(-webkit-(locale|tap-highlight-color)|tab-size|text-size-adjust)$/;
/** Draws nothing where border and background are ours. */
const UNSEEN = /^appearance$/;
/** Has no effect on an element without a box, or on an empty one without a border. */
const OF_A_BOX = /^(border-|box-sizing$)/;

/** The computed styles of an element or a pseudo-element, and its place. */
interface Look {
  name: string;
  properties: readonly string[];
  /** In the order of the properties; the last one is the place. */
  values: readonly string[];
}

/** The computed styles and places of an element and of everything in it. */
export function readStyles(root: Element): Look[] {
  const ofBoxes = [...getComputedStyle(root)].filter(
    (property) => ![VARIABLE, OF_THE_PAGE, UNSEEN].some((ignored) => ignored.test(property)),
  );
  const ofOthers = ofBoxes.filter((property) => !OF_A_BOX.test(property));
  return [root, ...root.querySelectorAll('*')].flatMap((element, index) => {
    const name = `${index} ${element.tagName} ${element.getAttribute('data-slot') ?? ''}`;
    const place = element.tagName === 'OPTION' ? '' : getPlace(element, root);
    return getPseudoElements(element).map((pseudo) => {
      const isBoxless = pseudo !== '' || element.matches('path, rect');
      const properties = isBoxless ? ofOthers : ofBoxes;
      const style = getComputedStyle(element, pseudo);
      const values = properties.map((property) => style.getPropertyValue(property));
      return { name: name + pseudo, properties, values: [...values, place] };
    });
  });
}

/** What is different afterwards, as text. */
export function compareStyles(before: readonly Look[], after: readonly Look[]): string[] {
  return before.flatMap(({ name, properties, values }, index) => {
    const now = after[index];
    if (now?.name !== name) return `${name}: ${now?.name} is in its place`;
    return values.flatMap((value, at) =>
      value === now.values[at]
        ? []
        : `${name} ${properties[at] ?? 'place'}: ${value} -> ${now.values[at]}`,
    );
  });
}

/** The pseudo-elements of ours that show something, and the element itself. */
function getPseudoElements(element: Element): string[] {
  const drawn = ['::before', '::after'].filter(
    (pseudo) => !/none|normal/.test(getComputedStyle(element, pseudo).content),
  );
  if (element.matches('dialog')) drawn.push('::backdrop');
  if (element.matches('input')) drawn.push('::placeholder');
  return ['', ...drawn];
}

/** The place of an element in the root, and its size. */
function getPlace(element: Element, root: Element): string {
  const from = root.getBoundingClientRect();
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x - from.x, y - from.y, width, height].map((length) => length.toFixed(1)).join(' ');
}
