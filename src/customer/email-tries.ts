import { useSyncExternalStore } from 'react';
import { addTry, type EmailTries } from './rules/email-pause.ts';

/**
 * The requests of each customer for another e-mail address, while the page lives: Polar counts them whatever the page
 * shows, and however often a card was opened. Without addresses.
 */
const all = new Map<string, EmailTries>();
const listeners = new Set<() => void>();
const NONE: EmailTries = { sent: [] };

/** @param caller - Whom Polar counts: the server and the id of the customer. */
export const getTries = (caller: string): EmailTries => all.get(caller) ?? NONE;

/** Counts a request that is about to be sent. */
export const recordTry = (caller: string, now: number): void =>
  set(caller, addTry(getTries(caller), now));

/** Notes that Polar has refused one because there were too many. */
export const recordRefusal = (caller: string, now: number): void =>
  set(caller, { ...getTries(caller), refusedAt: now });

/** Forgets all of them, between tests. */
export function forgetTries(): void {
  all.clear();
}

/** The requests of a customer, kept up to date. */
export function useTries(caller: string): EmailTries {
  const getSnapshot = () => getTries(caller);
  return useSyncExternalStore(subscribe, getSnapshot, getSnapshot);
}

function set(caller: string, tries: EmailTries): void {
  all.set(caller, tries);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
