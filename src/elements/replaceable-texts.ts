import { options } from 'preact';

let isReplacing = false;

/**
 * Sets a text that is all an element contains as the content of that element, as React does. Preact would
 * change the text node, which a browser's translator may have replaced: the new text would not be shown.
 *
 * Called with the first element, because importing a module does nothing.
 */
export function makeTextsReplaceable(): void {
  if (isReplacing) return;
  isReplacing = true;
  const previousHook = options.vnode;
  options.vnode = (vnode) => {
    // First the hook of preact/compat, which would make an attribute `text-content` of it.
    previousHook?.(vnode);
    const props = vnode.props as Record<string, unknown>;
    if (typeof vnode.type !== 'string' || typeof props['children'] !== 'string') return;
    props['textContent'] = props['children'];
    delete props['children'];
  };
}
