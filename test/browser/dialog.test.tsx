import { composeStories } from '@storybook/react-vite';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import * as stories from '../../stories/license-key-card-changes.stories.tsx';
import { showCard } from './show-card.ts';
import { globals } from './show-card.ts';
import { en } from '../english.ts';

type Asked = 'DeactivateQuestion' | 'RotateQuestion';

async function ask(story: Asked, ...look: Parameters<typeof globals>) {
  await composeStories(stories, { initialGlobals: globals(...look) })[story].run();
  await document.fonts.ready;
  return page.getByRole('dialog').element() as HTMLDialogElement;
}

describe.each<[asked: Asked, button: string]>([
  ['DeactivateQuestion', 'Deactivate Studio Mac'],
  ['RotateQuestion', en.rotate],
])('%s', (asked, button) => {
  test('closes with Escape, and gives the focus back to the button that asked', async () => {
    await ask(asked, '560px');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(document.activeElement).toBe(find(button));
  });

  test('keeps Tab inside: the page behind it cannot be reached', async () => {
    const dialog = await ask(asked, '560px');
    const reached = new Set<Element | null>();
    for (let step = 0; step < 6; step += 1) {
      await userEvent.keyboard('{Tab}');
      reached.add(document.activeElement);
    }
    // Between the last and the first stands the browser itself.
    reached.delete(document.body);
    expect([...reached].every((element) => dialog.contains(element))).toBe(true);
    expect(reached.size).toBe(2);
    expect(getComputedStyle(find(button)).visibility).toBe('visible');
    expect(document.elementFromPoint(2, 2)).toBe(dialog);
  });

  test.each(['light', 'dark'])('can be read in the %s theme', async (theme) => {
    const dialog = await ask(asked, '560px', theme);
    const { passes, violations, incomplete } = await axe.run(dialog, {
      runOnly: ['color-contrast', 'target-size', 'aria-dialog-name'],
    });
    expect([...violations, ...incomplete]).toEqual([]);
    const read = passes.find(({ id }) => id === 'color-contrast')?.nodes ?? [];
    // The title, the text and both buttons.
    expect(read).toHaveLength(4);
  });

  test.each(['280px', '560px'])('fits a page of %s, also from right to left', async (width) => {
    for (const direction of ['ltr', 'rtl']) {
      const dialog = await ask(asked, width, 'light', direction);
      const { left, right, top, bottom } = dialog.getBoundingClientRect();
      expect(left).toBeGreaterThan(0);
      expect(right).toBeLessThan(innerWidth);
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(innerHeight);
      expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
      const [title, text] = dialog.querySelectorAll('h2, p');
      const edge = direction === 'rtl' ? 'right' : 'left';
      expect(getComputedStyle(title as Element).textAlign).toMatch(edge);
      expect(getComputedStyle(text as Element).textAlign).toMatch(edge);
    }
  });

  test('has edges in forced colours, where its shadow is gone', async () => {
    await emulate('forced-colors', 'active');
    try {
      const dialog = await ask(asked, '560px');
      const canvas = getComputedStyle(document.body).backgroundColor;
      for (const element of [dialog, ...dialog.querySelectorAll('button')]) {
        const { borderStyle, borderColor } = getComputedStyle(element);
        expect(borderStyle).toBe('solid');
        expect(borderColor).not.toBe(canvas);
        expect(borderColor).not.toMatch(/^rgba\(.*, 0\)$/);
      }
    } finally {
      await emulate('forced-colors', '');
    }
  });
});

test('has buttons as large as a finger in the dialog', async () => {
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  try {
    const dialog = await ask('DeactivateQuestion', '320px');
    const heights = [...dialog.querySelectorAll('button')].map(
      (element) => element.getBoundingClientRect().height,
    );
    expect(heights).toEqual([44, 44]);
  } finally {
    await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false });
  }
});

test('opens the details of a device by keyboard, and frees its slot from there', async () => {
  await showCard('Active');
  page.getByRole('button', { name: 'Copy' }).element().focus();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByText('cores')).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect
    .element(page.getByRole('dialog', { name: en.deactivateTitle('Studio Mac') }))
    .toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByText(en.deactivated('Studio Mac')).first()).toBeVisible();
  expect(document.activeElement?.tagName).toBe('LI');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Details Travel laptop');
});

function find(name: string): HTMLElement {
  // The dialog's own button may have the same name; it comes later.
  return page.getByRole('button', { name, exact: true }).first().element() as HTMLElement;
}

function emulate(name: string, value: string) {
  return cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}
