/// <reference types="vite/client" />
import styles from './license-key.css?inline';

let sheet: CSSStyleSheet | undefined;

/** The stylesheet that all elements share. Unlike a `<style>`, a strict content security policy allows it. */
export function getStyleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host { display: block } :host([hidden]) { display: none } ${styles}`);
  }
  return sheet;
}
