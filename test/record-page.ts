import { record } from 'rrweb';
import { expect, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { en } from './english.ts';

/** A recording of the page by rrweb, with its own defaults. */
export interface Recording {
  /** Records the whole page as it is now, as recorders do from time to time. */
  takeSnapshot: () => void;
  /** All that has been recorded until now, as a recorder sends it. */
  read: () => string;
}

/** Records the page until the end of the test. */
export function recordPage(): Recording {
  const events: unknown[] = [];
  const stop = record({ emit: (event) => events.push(event) });
  onTestFinished(() => stop?.());
  return {
    takeSnapshot: () => record.takeFullSnapshot(),
    read: () => JSON.stringify(events),
  };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

/**
 * Reveals, copies and hides the key of the only card on the page, and rotates it while it is revealed, so
 * that the text of the old key becomes that of the new one.
 *
 * @returns The old key and the new one.
 */
export async function useKey(
  readKey: () => string,
  { takeSnapshot }: Recording,
): Promise<[string, string]> {
  const oldKey = readKey();
  await button(en.copy).click();
  await expect.element(button(en.copied)).toBeVisible();
  await button(en.reveal).click();
  await expect.element(page.getByText(oldKey)).toBeVisible();
  takeSnapshot();
  await button(en.hide).click();
  await button(en.reveal).click();
  await button(en.rotate).click();
  await page.getByRole('dialog').getByRole('button', { name: en.rotate }).click();
  await expect.element(page.getByText(en.rotated).first()).toBeVisible();
  expect(readKey()).not.toBe(oldKey);
  await expect.element(page.getByText(readKey())).toBeVisible();
  takeSnapshot();
  await button(en.hide).click();
  await expect.element(button(en.reveal)).toBeVisible();
  return [oldKey, readKey()];
}

/** Which of the secrets a recording contains, whole or by eight characters from their middle. */
export function findSecrets(recording: string, secrets: readonly string[]): string[] {
  return secrets.filter((secret) => {
    const start = Math.floor((secret.length - 8) / 2);
    return recording.includes(secret.slice(start, start + 8));
  });
}
