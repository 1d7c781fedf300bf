'use client';

import { useEffect, useRef } from 'react';
import type { IconName } from '../../ui/icons.ts';
import { takeFocus } from '../../ui/take-focus.ts';
import { createSubscriptionPart } from '../create-subscription-part.ts';
import type { ChangeOutcome } from './outcome.ts';
import { SubscriptionNoteScope } from './scopes.ts';
import { ChangeWaysOn } from './ways-on.tsx';

const ICONS: Record<ChangeOutcome, IconName> = {
  done: 'check_circle',
  refused: 'warning',
  unknown: 'warning',
};

/** How often the note tries to take a focus that is lost: the pressed button may go with one of the next renders. */
const TRIES = 4;

/**
 * What became of the last change: it was made, it was not, or nobody knows, and what helps. It is announced. Renders a
 * `<div>` element, or nothing while there is none, or while a dialog shows it.
 */
export const SubscriptionChangeNote = createSubscriptionPart<'div', ChangeOutcome>(
  'ChangeNote',
  'subscription-note',
  'div',
  (view, _, part) => {
    const { note, dialog } = SubscriptionNoteScope.use(part);
    const content = useRef<HTMLSpanElement>(null);
    const tries = useRef(0);
    const text = dialog ? undefined : note?.text;
    useEffect(() => {
      tries.current = text === undefined ? 0 : TRIES;
    }, [text]);
    useEffect(() => {
      const element = content.current?.parentElement;
      if (!element || tries.current === 0) return;
      tries.current = takeFocus(element, []) ? 0 : tries.current - 1;
      // The view decides which buttons there are.
    }, [text, view]);
    if (!note || dialog) return null;
    return {
      'data-state': note.outcome,
      tabIndex: -1,
      icon: ICONS[note.outcome],
      value: note.outcome,
      children: (
        <>
          <span ref={content}>{note.text}</span>
          <ChangeWaysOn />
        </>
      ),
    };
  },
);
