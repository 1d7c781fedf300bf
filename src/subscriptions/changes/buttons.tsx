'use client';

import { useCancelPreview } from '../preview-hooks.ts';
import { createPart, type Part } from '../../ui/create-part.tsx';
import { createSubscriptionPart } from '../create-subscription-part.ts';
import type { SubscriptionChange } from '../rules/offers.ts';
import { SubscriptionScope, type SubscriptionView } from '../scopes.ts';
import type { SubscriptionSlot } from '../slots.ts';
import type { SubscriptionChangeMessages } from './messages.ts';
import { SubscriptionChangesScope, type ChangesView } from './scopes.ts';

interface ChangeButton {
  change: SubscriptionChange;
  label: (messages: SubscriptionChangeMessages) => string;
  /** What a click does. */
  start: (changes: ChangesView) => void;
  /** Whether it is offered. @default what the scope says */
  useOffered?: (view: SubscriptionView) => boolean;
}

/** Creates the button of a change, which is there as long as the change is offered. */
export function createChangeButton(
  name: string,
  slot: SubscriptionSlot,
  { change, label, start, useOffered = (view) => view.offers[change] === 'offered' }: ChangeButton,
): Part<'button'> {
  return createSubscriptionPart(name, slot, 'button', (view, _, part) => {
    const changes = SubscriptionChangesScope.use(part);
    const { title, messages } = view;
    const isOffered = useOffered(view);
    const isSending = changes.sending === change;
    if (!isOffered) return null;
    const text = isSending ? messages.changes.sending : label(messages.changes);
    return {
      // A list has one of each subscription.
      'aria-label': `${text} ${title}`,
      isPending: changes.isHeld,
      onClick: () => start(changes),
      children: text,
    };
  });
}

/** Whether it can be ended now, at the end of its period or at once. */
function useCancelOffered({ subscription, state, offers, access, actions }: SubscriptionView) {
  // What is to end can still be ended at once, where that alone stops the collection of a payment.
  const isAsked = state.kind === 'past_due' && state.isEnding && access === true && actions.cancel;
  const { data: preview } = useCancelPreview(subscription.id, isAsked);
  return offers.cancel === 'offered' || (isAsked && !!preview?.stops_collection);
}

/**
 * Asks whether to end the subscription, and says before what works until when. Renders a `<button>` element, or nothing if
 * nobody can end it now.
 */
export const SubscriptionCancel = createChangeButton('Cancel', 'subscription-cancel', {
  change: 'cancel',
  label: (messages) => messages.cancel,
  start: ({ openDialog }) => openDialog('cancel'),
  useOffered: useCancelOffered,
});

/** Takes back an end that is planned. Renders a `<button>` element, or nothing if none is planned. */
export const SubscriptionKeep = createChangeButton('Keep', 'subscription-keep', {
  change: 'keep',
  label: (messages) => messages.keep,
  start: ({ send }) => send({ change: 'keep' }),
});

/**
 * Opens the dialog for a pause. Renders a `<button>` element, or nothing if it cannot be paused, or the organization does
 * not allow it.
 */
export const SubscriptionPause = createChangeButton('Pause', 'subscription-pause', {
  change: 'pause',
  label: (messages) => messages.pause,
  start: ({ openDialog }) => openDialog('pause'),
});

/** Takes back a pause that is planned. Renders a `<button>` element, or nothing if none is planned. */
export const SubscriptionKeepRunning = createChangeButton(
  'KeepRunning',
  'subscription-keep-running',
  {
    change: 'dropPause',
    label: (messages) => messages.dropPause,
    start: ({ send }) => send({ change: 'dropPause' }),
  },
);

/** Asks whether to resume, which charges at once. Renders a `<button>` element, or nothing if it is not paused. */
export const SubscriptionResume = createChangeButton('Resume', 'subscription-resume', {
  change: 'resume',
  label: (messages) => messages.resume,
  start: ({ openDialog }) => openDialog('resume'),
});

/** Opens the choice of another plan. Renders a `<button>` element, or nothing if `plans` offers none. */
export const SubscriptionChangePlan = createChangeButton('ChangePlan', 'subscription-change-plan', {
  change: 'changePlan',
  label: (messages) => messages.changePlan,
  start: ({ openDialog }) => openDialog('changePlan'),
});

/** Opens the choice of another number of seats. Renders a `<button>` element, or nothing if it is not sold by seats. */
export const SubscriptionChangeSeats = createChangeButton(
  'ChangeSeats',
  'subscription-change-seats',
  {
    change: 'changeSeats',
    label: (messages) => messages.changeSeats,
    start: ({ openDialog }) => openDialog('changeSeats'),
  },
);

/** The same each time. */
const BUTTONS = (
  <>
    <SubscriptionPause />
    <SubscriptionChangePlan />
    <SubscriptionChangeSeats />
    <SubscriptionCancel />
    <SubscriptionKeepRunning />
    <SubscriptionKeep />
    <SubscriptionResume />
  </>
);

/** The changes that have a button here, besides `cancel`. */
const CHANGES = [
  'pause',
  'changePlan',
  'changeSeats',
  'dropPause',
  'keep',
  'resume',
] as const satisfies readonly SubscriptionChange[];

/** The buttons of the changes that can be made now. Renders a `<div>` element, or nothing if there are none. */
export const SubscriptionButtons = createPart(
  'Subscription.Buttons',
  'subscription-buttons',
  'div',
  (_, part) => {
    const view = SubscriptionScope.use(part);
    const isCancelOffered = useCancelOffered(view);
    const hasAny = isCancelOffered || CHANGES.some((change) => view.offers[change] === 'offered');
    return hasAny ? { children: BUTTONS } : null;
  },
);
