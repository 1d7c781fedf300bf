/// <reference types="vite/client" />
import styles from './license-key.css?inline';

let sheet: CSSStyleSheet | undefined;

/** The styles of the card, one sheet for all elements. A strict content security policy allows it. */
export function getStyleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host { display: block } :host([hidden]) { display: none } ${styles}`);
  }
  return sheet;
}
