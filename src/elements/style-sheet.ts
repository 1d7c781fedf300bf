const HOST = ':host { display: block } :host([hidden]) { display: none }';

const sheets = new Map<string, CSSStyleSheet>();

/**
 * The stylesheet that all elements of one tag share. Unlike a `<style>`, a strict content security policy
 * allows it.
 *
 * @param styles - The styles of what the element shows.
 */
export function getStyleSheet(styles: string): CSSStyleSheet {
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`${HOST} ${styles}`);
    sheets.set(styles, sheet);
  }
  return sheet;
}
