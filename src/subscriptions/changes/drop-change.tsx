'use client';

import { createChangeButton } from './buttons.tsx';

/** Drops a change that is planned. Renders a `<button>` element, or nothing if none is planned. */
export const SubscriptionDropChange = createChangeButton('DropChange', 'subscription-drop-change', {
  change: 'dropChange',
  label: (messages) => messages.dropChange,
  start: ({ send }) => send({ change: 'dropChange' }),
});
