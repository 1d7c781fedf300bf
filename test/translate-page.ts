import { afterEach, beforeEach } from 'vitest';

/**
 * Translates a page as browsers do: puts each text into two `<font>` elements of its own, which replace
 * the text node, and does so with each text that appears later. The texts themselves stay as they are.
 *
 * @returns A function that ends it.
 */
export function translatePage(root: Node): () => void {
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) translate(target);
  });
  translate(root);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}

/** Translates the page of each test in a file. */
export function translatePages(): void {
  let stop: () => void;
  beforeEach(() => {
    stop = translatePage(document.body);
  });
  afterEach(() => stop());
}

function translate(root: Node): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  if (root instanceof Text) found.push(root);
  while (texts.nextNode()) found.push(texts.currentNode as Text);
  for (const text of found) {
    if (!text.data.trim() || text.parentElement?.closest('font, style, [translate=no]')) continue;
    const font = document.createElement('font');
    text.replaceWith(font);
    font.appendChild(document.createElement('font')).append(text.data);
  }
}
