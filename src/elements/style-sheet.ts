/// <reference types="vite/client" />
import first from './styles/first.css?inline';
import last from './styles/last.css?inline';

const HOST = ':host { display: block } :host([hidden]) { display: none }';

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives an element its stylesheets, which all elements in its document share. Unlike a `<style>`, a strict content
 * security policy allows them. A document accepts only its own, and takes away any other.
 *
 * @param styles - The styles of what the element shows, besides those of every element.
 */
export function adoptStyles(
  { shadowRoot, ownerDocument }: Element,
  styles: readonly string[],
): void {
  const view = ownerDocument.defaultView;
  // A document that is not shown, such as that of a `<template>`, has no stylesheets.
  if (!shadowRoot || !view) return;
  const ofDocument = sheets.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  sheets.set(ownerDocument, ofDocument);
  shadowRoot.adoptedStyleSheets = [HOST, first, ...styles, last].map((text) => {
    const sheet = ofDocument.get(text) ?? new view.CSSStyleSheet();
    if (!ofDocument.has(text)) sheet.replaceSync(text);
    ofDocument.set(text, sheet);
    return sheet;
  });
}
