import { screen, within } from '@testing-library/react';
import type { userEvent } from '@testing-library/user-event';
import { createActivation } from 'polar-customer-portal/mock';
import { NOW } from '../../render-with-portal.tsx';

type User = ReturnType<typeof userEvent.setup>;

/** Activations with these labels, in the order in which the card shows them: the newest first. */
export const createLabelled = (...labels: string[]) =>
  labels.map((label, index) =>
    createActivation({ label, created_at: new Date(NOW - index * 60_000).toISOString() }),
  );

/** The labels that the card lists. */
export const listLabels = () =>
  screen.queryAllByRole('listitem').map((row) => row.querySelector('bdi')?.textContent);

/** The row of an activation. */
export const getRow = (label: string) =>
  screen.getByRole('listitem', {
    name: (_, row) => row.querySelector('bdi')?.textContent === label,
  });

/** What the card says last to those who do not see the screen. */
export const readAnnouncement = () =>
  document.querySelector('[data-slot=portal-announcement]')?.textContent?.trim();

/** The question that is asked. */
export const getDialog = () => screen.getByRole('dialog');

/** Answers the question that is asked. */
export async function answer(user: User, name: string): Promise<void> {
  await user.click(within(getDialog()).getByRole('button', { name }));
}

export const getDeactivate = (label: string) =>
  screen.getByRole('button', { name: `Deactivate ${label}` });

/** Deactivates an activation, and means it. */
export async function deactivate(user: User, label: string): Promise<void> {
  await user.click(getDeactivate(label));
  await answer(user, 'Deactivate');
}

export const getRotate = () => screen.getByRole('button', { name: 'Replace key' });

/** Rotates the key, and means it. */
export async function rotate(user: User): Promise<void> {
  await user.click(getRotate());
  await answer(user, 'Replace key');
}
