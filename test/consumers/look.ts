import type { Page } from 'playwright';

/** A card and all that is in it. What is drawn in an <svg> has no box, whatever a page says of it. */
export const CARD = '.polar-portal, .polar-portal *:not(svg > *)';

/** What a stylesheet that gets at foreign elements would change; the typeface is the host's. */
const LOOK = [
  'color background-color border border-radius box-shadow outline opacity display position padding',
  'margin gap list-style vertical-align cursor font-size font-weight line-height letter-spacing',
  'text-transform text-align text-decoration appearance box-sizing stroke fill transition transform',
].flatMap((names) => names.split(' '));

/** How each element looks, a line for each property. */
export function readLook(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll(
    (elements, properties) =>
      elements.flatMap((element, index) => {
        const style = getComputedStyle(element);
        return properties.map(
          (name) => `${index} ${element.tagName} ${name}: ${style.getPropertyValue(name)}`,
        );
      }),
    LOOK,
  );
}
