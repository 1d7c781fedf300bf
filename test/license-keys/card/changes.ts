import { screen, within } from '@testing-library/react';
import type { userEvent } from '@testing-library/user-event';
import { createActivation } from 'polar-customer-portal/mock';
import { NOW, runClockUntil } from '../../render-with-portal.tsx';

type User = ReturnType<typeof userEvent.setup>;

/** Activations with these labels, in the order in which the card shows them, newest first. */
export const createLabelled = (...labels: string[]) =>
  labels.map((label, index) =>
    createActivation({ label, created_at: new Date(NOW - index * 60_000).toISOString() }),
  );

/** The labels of the activations on the card. */
export const listLabels = () =>
  screen.queryAllByRole('listitem').map((row) => row.querySelector('bdi')?.textContent);

/** The row of an activation. */
export const getRow = (label: string) =>
  screen.getByRole('listitem', {
    name: (_, row) => row.querySelector('bdi')?.textContent === label,
  });

/** The last text that the card announced. */
export const readAnnouncement = () =>
  document.querySelector('[data-slot=portal-announcement]')?.textContent?.trim();

export const getDialog = () => screen.getByRole('dialog');

/** Clicks a button of the open dialog. */
export async function clickInDialog(user: User, name: string): Promise<void> {
  await user.click(within(getDialog()).getByRole('button', { name }));
}

export const getDeactivate = (label: string) =>
  screen.getByRole('button', { name: `Deactivate ${label}` });

/** Deactivates an activation and confirms it. */
export async function deactivate(user: User, label: string): Promise<void> {
  await user.click(getDeactivate(label));
  await clickInDialog(user, 'Deactivate');
}

/** The button of the footer. After a deactivation, its line has another one. */
export function getRotate(): HTMLElement {
  const button = screen.getAllByRole('button', { name: 'Replace key' }).at(-1);
  if (!button) throw new Error('The card does not offer to replace the key.');
  return button;
}

/** Rotates the key and confirms it. */
export async function rotate(user: User): Promise<void> {
  await user.click(getRotate());
  await clickInDialog(user, 'Replace key');
}

/** The states of the notice that tells how a rotation has ended. */
const ENDED = ['rotated', 'not_rotated', 'maybe_rotated'];

/** The notice that tells how the last rotation has ended, if it has. */
export const queryRotation = () =>
  screen.queryAllByRole('group').find(({ dataset }) => ENDED.includes(dataset['state'] ?? '')) ??
  null;

/** The notice that tells how the last rotation has ended; throws before. */
export function getRotation(): HTMLElement {
  const notice = queryRotation();
  if (!notice) throw new Error('The card does not tell how a rotation has ended.');
  return notice;
}

/** Waits until the card tells how the last rotation has ended. */
export const findRotation = () => runClockUntil(getRotation);
