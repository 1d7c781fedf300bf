import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { en } from '../english.ts';
import { showCard } from './show-card.ts';

const KEY = 'NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E304DA';

test('copies the whole key by keyboard while it stays masked', async () => {
  await showCard('Active');
  await focus(en.copy);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: en.copied })).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(KEY);
  expect(document.documentElement.outerHTML).not.toContain(KEY);
});

test('reveals and hides the key by keyboard, and leaves the focus on the button', async () => {
  await showCard('Active');
  await focus(en.reveal);
  await userEvent.keyboard(' ');
  await expect.element(page.getByText(KEY)).toBeVisible();
  expect(document.activeElement?.textContent).toBe(en.hide);
  await userEvent.keyboard(' ');
  await expect.element(page.getByText(KEY)).not.toBeInTheDocument();
  expect(document.activeElement?.textContent).toBe(en.reveal);
  expect(document.documentElement.outerHTML).not.toContain(KEY);
});

test('Tab goes from the key to each device and on to the next step, with a visible focus ring', async () => {
  await showCard('Active');
  const names: string[] = [];
  for (let step = 0; step < 5; step += 1) {
    await userEvent.keyboard('{Tab}');
    const { activeElement } = document;
    names.push(activeElement?.textContent ?? '');
    expect(getComputedStyle(activeElement as Element).outlineStyle).toBe('solid');
  }
  expect(names).toEqual([en.reveal, en.copy, en.deactivate, en.deactivate, en.rotate]);
});

test('moves the focus to the first new device when more are shown', async () => {
  await showCard('ManyActivations');
  await userEvent.clear(page.getByRole('searchbox'));
  await focus(en.showMore);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => page.getByRole('listitem').elements().length).toBe(60);
  expect(document.activeElement).toBe(page.getByRole('listitem').elements()[10]);
});

async function focus(name: string) {
  const button = page.getByRole('button', { name }).element() as HTMLElement;
  button.focus();
  await expect.poll(() => document.activeElement).toBe(button);
}
