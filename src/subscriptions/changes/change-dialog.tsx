import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Dialog, type DialogButton } from '../../ui/dialog.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import { SteadyText } from '../../ui/steady-text.tsx';
import { SubscriptionScope } from '../scopes.ts';
import { SubscriptionChangesScope, SubscriptionNoteScope } from './scopes.ts';
import { ChangeWaysOn } from './ways-on.tsx';

interface ChangeDialogFrameProps {
  title: string;
  /** What follows from the change: sentences. Said first. */
  follows: readonly string[];
  /** The button that changes nothing. */
  stay: string;
  /** The button that makes the change; without it there is none. */
  confirm: string | undefined;
  /** Why the change is not offered any more. That alone is said then, and there is nothing to enter. */
  gone: string | undefined;
  /** Whether the change takes something away. */
  isDestructive?: boolean;
  /** Whether what there is to choose is still being read. */
  isLoading?: boolean;
  /** Whether the sum is still being asked for, which takes a few seconds at most. */
  isWaiting?: boolean | undefined;
  /** Said in place of the reason that Polar gave for refusing the change. */
  problem?: string | undefined;
  onConfirm: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** The dialog of a change: what follows from it, the fields, what went wrong, and two buttons. */
export function ChangeDialogFrame({
  title,
  follows: given,
  stay,
  confirm: offered,
  gone,
  isDestructive,
  isLoading,
  isWaiting,
  problem,
  onConfirm,
  onClose,
  children,
}: ChangeDialogFrameProps) {
  const { slot } = PanelScope.use('Subscription.Dialog');
  const { title: product, messages } = SubscriptionScope.use('Subscription.Dialog');
  const { sending, isHeld } = SubscriptionChangesScope.use('Subscription.Dialog');
  const { note } = SubscriptionNoteScope.use('Subscription.Dialog');
  const id = useId();
  const isSending = sending !== undefined;
  // What was sent is told by its note.
  const isGone = gone !== undefined && !isSending;
  const confirm = isGone ? undefined : offered;
  const follows = !isGone ? given : note ? [] : [gone];
  const isStopped = isHeld || !!isWaiting;
  const { sending: sendingText } = messages.changes;
  function confirmOnEnter(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Enter' || isDestructive || !confirm) return;
    // Enter also ends the composition of a word, for example in Japanese.
    if (!isTyped(event.target) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!isStopped) onConfirm();
  }
  const stayButton: DialogButton = {
    slot: 'portal-keep',
    content: stay,
    label: `${stay} ${product}`,
    onClick: (close) => close(),
  };
  return (
    <Dialog
      slot="portal-dialog"
      title={title}
      describedBy={id}
      isPending={isSending}
      isLoading={isLoading}
      onClose={onClose}
      footer="portal-dialog-footer"
      buttons={
        confirm === undefined
          ? [stayButton]
          : [
              stayButton,
              {
                slot: isDestructive ? 'portal-confirm' : 'portal-save',
                content: (
                  <SteadyText
                    text={isSending ? sendingText : confirm}
                    other={isSending ? confirm : sendingText}
                  />
                ),
                label: `${isSending ? sendingText : confirm} ${product}`,
                isHeld: isStopped,
                onClick: () => onConfirm(),
              },
            ]
      }
    >
      <div {...{ onKeyDown: confirmOnEnter }}>
        {/* What Polar still has to say comes later. */}
        <div id={id} {...slot('subscription-follows')} aria-live="polite">
          {follows.map((text, index) => (
            <p key={index}>{text}</p>
          ))}
        </div>
        {!isGone && children}
        <Problem text={problem} />
      </div>
    </Dialog>
  );
}

/** Why the change was not made, or that nobody knows whether it was, and what helps. */
function Problem({ text: given }: { text: string | undefined }) {
  const { slot } = PanelScope.use('Subscription.Dialog');
  const { note } = SubscriptionNoteScope.use('Subscription.Dialog');
  const problem = useRef<HTMLDivElement>(null);
  const text = note?.outcome === 'done' ? undefined : (given ?? note?.text);
  useEffect(() => {
    // It may be out of sight, below the fields. jsdom cannot scroll.
    if (text !== undefined)
      problem.current?.scrollIntoView?.({ block: 'nearest', behavior: 'instant' });
  }, [text]);
  if (!note || note.outcome === 'done') return null;
  return (
    <div {...slot('subscription-problem')} ref={problem} role="alert" data-state={note.outcome}>
      <p>{text}</p>
      <ChangeWaysOn />
    </div>
  );
}

/** Not `instanceof`, which differs in a frame. Of a choice, Enter chooses nothing, and must not pay for it. */
function isTyped(target: EventTarget): boolean {
  if (!('tagName' in target && 'type' in target)) return false;
  return target.tagName === 'INPUT' && target.type !== 'radio';
}
