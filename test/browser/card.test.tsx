import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showCard } from './show-card.ts';

const KEY = 'NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E304DA';

test('copies the whole key by keyboard while it stays masked', async () => {
  await showCard('Active');
  await focus('Copy');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(KEY);
  expect(document.documentElement.outerHTML).not.toContain(KEY);
});

test('reveals and hides the key by keyboard, and keeps the focus on the button', async () => {
  await showCard('Active');
  await focus('Reveal');
  await userEvent.keyboard(' ');
  await expect.element(page.getByText(KEY)).toBeVisible();
  expect(document.activeElement?.textContent).toBe('Hide');
  await userEvent.keyboard(' ');
  await expect.element(page.getByText(KEY)).not.toBeInTheDocument();
  expect(document.activeElement?.textContent).toBe('Reveal');
  expect(document.documentElement.outerHTML).not.toContain(KEY);
});

test('is walked from the key to the details of each device with Tab, and shows where one is', async () => {
  await showCard('Active');
  const walked: string[] = [];
  for (let step = 0; step < 7; step += 1) {
    await userEvent.keyboard('{Tab}');
    const { activeElement } = document;
    walked.push(activeElement?.textContent ?? '');
    expect(getComputedStyle(activeElement as Element).outlineStyle).toBe('solid');
  }
  expect(walked).toEqual([
    'Reveal',
    'Copy',
    'Details',
    'Deactivate',
    'Details',
    'Deactivate',
    'Replace key',
  ]);
});

test('goes on at the first new device when more are shown', async () => {
  await showCard('ManyActivations');
  await userEvent.clear(page.getByRole('searchbox'));
  await focus('Show more');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => page.getByRole('listitem').elements().length).toBe(60);
  expect(document.activeElement).toBe(page.getByRole('listitem').elements()[10]);
});

async function focus(name: string) {
  const button = page.getByRole('button', { name }).element() as HTMLElement;
  button.focus();
  await expect.poll(() => document.activeElement).toBe(button);
}
