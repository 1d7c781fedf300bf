/** A place for a card in a host page. */
export interface Parent {
  /** The HTML around the card, which goes into the element with `data-here`. */
  html: string;
  /** The width that the card must have there, where `room` is the width of the page. */
  width: (room: number) => number;
}

/** Where the parent shrinks to fit its content: 36rem, or all the room that there is. */
const shrunk = (room: number) => Math.min(36 * 16, room);
const filled = (room: number) => room;

/** The places that a card has been seen in, by name. */
export const PARENTS: Record<string, Parent> = {
  'a plain block': { html: '<div data-here></div>', width: filled },
  'a centred column, as in the template of Vite': {
    html: `<div style="display: flex; flex-direction: column; align-items: center">
      <div data-here style="max-width: 640px; margin: 40px auto"></div></div>`,
    width: shrunk,
  },
  'a column whose item has automatic margins, as in create-next-app': {
    html: `<div style="display: flex; flex-direction: column">
      <div data-here style="max-width: 672px; margin-inline: auto"></div></div>`,
    width: shrunk,
  },
  'a native dialog': {
    html: '<dialog open data-here style="max-width: 100%; padding: 0; border: 0"></dialog>',
    width: shrunk,
  },
  'an inline block': { html: '<div data-here style="display: inline-block"></div>', width: shrunk },
  'a float': { html: '<div data-here style="float: left"></div>', width: shrunk },
  'an absolute box': { html: '<div data-here style="position: absolute"></div>', width: shrunk },
  'an item of a flex row': {
    html: '<div style="display: flex"><div data-here></div></div>',
    width: shrunk,
  },
  'the flex row itself': { html: '<div data-here style="display: flex"></div>', width: filled },
  'the centred column itself': {
    html: '<div data-here style="display: flex; flex-direction: column; align-items: center"></div>',
    width: filled,
  },
  'a table cell': {
    html: '<table cellspacing=0><td data-here style="padding: 0"></table>',
    width: shrunk,
  },
  'an automatic track of a grid': {
    html: '<div style="display: grid; grid-template-columns: auto; justify-content: start"><div data-here></div></div>',
    width: shrunk,
  },
  'a grid that centres its items': {
    html: '<div style="display: grid; place-items: center"><div data-here></div></div>',
    width: shrunk,
  },
  'a parent of fit-content': {
    html: '<div data-here style="width: fit-content"></div>',
    width: shrunk,
  },
  'a parent of max-content': {
    html: '<div data-here style="width: max-content; max-width: 100%"></div>',
    width: shrunk,
  },
  'a parent of min-content': {
    html: '<div data-here style="width: min-content"></div>',
    width: () => 192,
  },
};

/** Opens a popover over the page, which is as wide as its content. */
export const POPOVER =
  '<div popover=manual data-here style="max-width: 100%; padding: 0; border: 0"></div>';

/**
 * Adds a page of some width with a place in it.
 *
 * @returns The element that the card goes into.
 */
export function addPlace(html: string, room: number): HTMLElement {
  const page = document.body.appendChild(document.createElement('div'));
  // An absolute box and a dialog get their room from it.
  page.style.cssText = `position: relative; width: ${room}px; height: 40px`;
  page.className = 'place';
  page.innerHTML = html;
  const place = page.querySelector<HTMLElement>('[data-here]');
  if (!place) throw new Error('No element of the place has data-here.');
  return place;
}
