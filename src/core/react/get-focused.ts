/** The element with the focus, in the same document or shadow root. */
export function getFocused(element: Element): HTMLElement | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.activeElement as HTMLElement | null;
}
