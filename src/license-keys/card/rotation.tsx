'use client';

import { useEffect, useId, useRef } from 'react';
import { useLatest } from '../../core/react/use-latest.ts';
import type { CommonMessages } from '../../locale/common-messages.ts';
import { getFailureText } from '../../locale/failure-text.ts';
import type { PanelView } from '../../ui/panel-scope.ts';
import { takeFocus } from '../../ui/take-focus.ts';
import { createCardPart } from '../create-license-key-part.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import { RotationScope } from '../scopes.ts';
import { createCopyPart } from './create-copy-part.ts';
import { findNotice } from './find-notice.ts';
import type { Rotation } from './use-rotation.ts';

/** Copies the key that has replaced another. */
const CopyNewKey = createCopyPart('CopyNew', 'license-key-copy-new', 'copyNew');

/**
 * The outcome of the last rotation, if there was one, with a button that copies the new key. It gets the focus
 * from the button that replaced the key, or is announced. Renders a `<div>` element.
 */
export const LicenseKeyRotation = createCardPart(
  'Rotation',
  'portal-notice',
  'div',
  ({ messages }, panel, part) => {
    const { rotation } = RotationScope.use(part);
    const id = useId();
    const ended = rotation && rotation.outcome !== 'pending' ? rotation : null;
    const text = ended && getOutcomeText(ended, messages, panel.messages);
    useTold(rotation, text, panel);
    if (!ended) return null;
    const isDone = ended.outcome === 'done';
    return {
      role: 'group',
      'aria-labelledby': id,
      tabIndex: -1,
      'data-state': STATES[ended.outcome],
      icon: isDone ? 'check_circle' : 'warning',
      children: (
        <>
          <span id={id}>{text}</span>
          {isDone && <CopyNewKey />}
        </>
      ),
    };
  },
);

const STATES = { done: 'rotated', refused: 'not_rotated', unknown: 'maybe_rotated' } as const;

/**
 * Brings the outcome to the customer, once: by the focus, whose new place a screen reader reads. Not also as an
 * alert, which would say the same text twice. Where the focus must stay, by an announcement.
 */
function useTold(rotation: Rotation | null, shown: string | null, view: PanelView): void {
  const outcome = rotation?.outcome;
  const latest = useLatest({ text: shown, panel: view });
  const told = useRef<Rotation['outcome']>(undefined);
  useEffect(() => {
    const { text, panel } = latest.current;
    const before = told.current;
    told.current = outcome;
    // Not again in other words, after a change of the language.
    if (!text || !outcome || before === outcome) return;
    // What a later read tells is no answer to a click.
    const notice = before === 'pending' && findNotice(panel, Object.values(STATES));
    const buttons = panel.findSlot('license-key-rotate');
    if (!notice || !takeFocus(notice, buttons)) panel.announce(text);
  }, [outcome, latest]);
}

function getOutcomeText(
  rotation: Exclude<Rotation, { outcome: 'pending' }>,
  messages: LicenseKeyMessages,
  common: CommonMessages,
): string {
  switch (rotation.outcome) {
    case 'done':
      return messages.rotated;
    case 'refused':
      return messages.notRotated(getFailureText(rotation.reason, common, messages)[0]);
    case 'unknown':
      return messages.maybeRotated;
  }
}
