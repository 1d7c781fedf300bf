/** The element around another, also if that is directly in its shadow root. */
export function getParent({ parentElement, parentNode }: Element): Element | null {
  if (parentElement) return parentElement;
  // Not by its class, which is another one in each frame.
  return parentNode && 'host' in parentNode ? (parentNode as ShadowRoot).host : null;
}
