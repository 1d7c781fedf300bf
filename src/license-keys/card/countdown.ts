'use client';

import { useState } from 'react';
import { useTimer } from '../../core/react/use-timer.ts';
import { createCardPart } from '../create-license-key-part.ts';
import { SecretScope } from '../scopes.ts';
import { REVEAL_TIME } from './use-secret.ts';

const SECOND = 1_000;

/**
 * How many seconds a revealed key is still shown, which screen readers do not announce. Renders a `<p>`
 * element, or nothing while the key is masked.
 */
export const LicenseKeyCountdown = createCardPart(
  'Countdown',
  'license-key-countdown',
  'p',
  ({ messages }, { format }, part) => {
    const { hidesAt } = SecretScope.use(part);
    // Here and not in the card, so that nothing else renders each second.
    const [now, setNow] = useState(0);
    useTimer(hidesAt !== null, SECOND, () => setNow(Date.now()));
    if (hidesAt === null) return null;
    const seconds = Math.round((hidesAt - now) / SECOND);
    // Before the first second has passed, the time is that of an earlier countdown.
    const left = Math.max(1, Math.min(seconds, REVEAL_TIME / SECOND));
    return { children: messages.hiddenIn(left, format.number) };
  },
);
