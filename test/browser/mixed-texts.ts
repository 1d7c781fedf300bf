/**
 * The texts that share their parent with other nodes, as HTML. A browser's translator replaces such a text
 * by an element that React does not know, so React could no longer change, move or remove it.
 */
export function findMixedTexts(root: Node): string[] {
  const mixed = new Set<string>();
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node instanceof Element && node.shadowRoot) {
      for (const html of findMixedTexts(node.shadowRoot)) mixed.add(html);
    }
    if (!(node instanceof Text) || !node.data.trim() || !isOurs(node)) continue;
    if (node.parentNode?.childNodes.length !== 1) mixed.add(toHTML(node.parentElement));
  }
  return [...mixed];
}

/** Not the content of a host app's own empty state, which has no icon of ours. */
const FOREIGN = 'style, [data-slot=portal-empty]:not(:has(> svg))';

function isOurs({ parentElement }: Text): boolean {
  return parentElement?.closest('.polar-portal') != null && !parentElement.closest(FOREIGN);
}

const toHTML = (element: Element | null) => element?.outerHTML ?? 'a text without a parent';
