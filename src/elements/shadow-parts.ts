import { options } from 'preact';

let isExposing = false;

/**
 * Gives each element with a slot the same name as its `part`, and its state as another, so that the host
 * page can style it with `::part()`. Done here with preact, because the components in React do not need it.
 *
 * Called with the first element, because importing a module does nothing.
 */
export function exposeSlotsAsParts(): void {
  if (isExposing) return;
  isExposing = true;
  const previousHook = options.vnode;
  options.vnode = (vnode) => {
    const props = vnode.props as Record<string, unknown>;
    const slot = typeof vnode.type === 'string' && props['data-slot'];
    if (slot) props['part'] = [slot, props['data-state']].filter(Boolean).join(' ');
    previousHook?.(vnode);
  };
}
