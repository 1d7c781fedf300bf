import { useSyncExternalStore } from 'react';
import { shareOnPage } from '../core/http/share-on-page.ts';
import { addTry, type EmailTries } from './rules/email-pause.ts';

/**
 * The requests of each customer for another e-mail address, while the page lives: Polar counts them whatever the page
 * shows, and however often a card was opened. Without addresses.
 */
const getAll = () => shareOnPage('email-tries', () => new Map<string, EmailTries>());
const getListeners = () => shareOnPage('email-tries-listeners', () => new Set<() => void>());
const NONE: EmailTries = { sent: [] };

/** @param caller - Whom Polar counts: the server and the id of the customer. */
export const getTries = (caller: string): EmailTries => getAll().get(caller) ?? NONE;

/** Counts a request that is about to be sent. */
export const recordTry = (caller: string, now: number): void =>
  set(caller, addTry(getTries(caller), now));

/** Notes that Polar has refused one because there were too many. */
export const recordRefusal = (caller: string, now: number): void =>
  set(caller, { ...getTries(caller), refusedAt: now });

/** Forgets all of them, between tests. */
export function forgetTries(): void {
  getAll().clear();
}

/** The requests of a customer, kept up to date. */
export function useTries(caller: string): EmailTries {
  const getSnapshot = () => getTries(caller);
  return useSyncExternalStore(subscribe, getSnapshot, getSnapshot);
}

function set(caller: string, tries: EmailTries): void {
  getAll().set(caller, tries);
  for (const listener of getListeners()) listener();
}

function subscribe(listener: () => void) {
  getListeners().add(listener);
  return () => getListeners().delete(listener);
}
