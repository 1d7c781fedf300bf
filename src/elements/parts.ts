import { options } from 'preact';

const before = options.vnode;

/**
 * Makes each slot a `::part` of the same name, and each state one more name of it. Here and not in the
 * card, so that it costs the card in React nothing.
 */
options.vnode = (vnode) => {
  const props = vnode.props as Record<string, unknown>;
  const slot = typeof vnode.type === 'string' && props['data-slot'];
  if (slot) props['part'] = [slot, props['data-state']].filter(Boolean).join(' ');
  before?.(vnode);
};
