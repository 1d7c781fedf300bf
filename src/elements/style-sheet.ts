const HOST = ':host { display: block } :host([hidden]) { display: none }';

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives an element the stylesheet that all elements of its tag in its document share. Unlike a `<style>`, a
 * strict content security policy allows it. A document accepts only its own, and takes away any other.
 *
 * @param styles - The styles of what the element shows.
 */
export function adoptStyles({ shadowRoot, ownerDocument }: Element, styles: string): void {
  const view = ownerDocument.defaultView;
  // A document that is not shown, such as that of a `<template>`, has no stylesheets.
  if (!shadowRoot || !view) return;
  const ofDocument = sheets.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  sheets.set(ownerDocument, ofDocument);
  let sheet = ofDocument.get(styles);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(`${HOST} ${styles}`);
    ofDocument.set(styles, sheet);
  }
  shadowRoot.adoptedStyleSheets = [sheet];
}
