import { composeStories } from '@storybook/react-vite';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import * as stories from '../../stories/license-key-card-changes.stories.tsx';
import { en } from '../english.ts';
import { setLook } from './page-look.ts';
import { globals, showCard } from './show-card.ts';

const { DeactivateQuestion, RotateQuestion } = composeStories(stories, {
  initialGlobals: globals('560px'),
});

const DEACTIVATE = `${en.deactivate} Studio Mac`;

async function open(story: { run: () => Promise<void> }) {
  await story.run();
  await document.fonts.ready;
  return page.getByRole('dialog').element() as HTMLDialogElement;
}

describe.each([
  ['the question before a deactivation', DeactivateQuestion, DEACTIVATE],
  ['the question before a rotation', RotateQuestion, en.rotate],
])('%s', (_, story, button) => {
  test('closes with Escape, and returns the focus to the button that opened it', async () => {
    await open(story);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(document.activeElement).toBe(find(button));
  });

  test('keeps Tab inside: the page behind it cannot be reached', async () => {
    const dialog = await open(story);
    const reached = new Set<Element | null>();
    for (let step = 0; step < 6; step += 1) {
      await userEvent.keyboard('{Tab}');
      reached.add(document.activeElement);
    }
    // Between the last button and the first, the focus is in the browser's own interface.
    reached.delete(document.body);
    expect([...reached].every((element) => dialog.contains(element))).toBe(true);
    expect(reached.size).toBe(2);
    expect(getComputedStyle(find(button)).visibility).toBe('visible');
    expect(document.elementFromPoint(2, 2)).toBe(dialog);
  });

  test('has readable texts in both themes', async () => {
    const dialog = await open(story);
    for (const theme of ['light', 'dark'] as const) {
      setLook({ theme });
      const { passes, violations, incomplete } = await axe.run(dialog, {
        runOnly: ['color-contrast', 'target-size', 'aria-dialog-name'],
      });
      expect([...violations, ...incomplete], theme).toEqual([]);
      const read = passes.find(({ id }) => id === 'color-contrast')?.nodes ?? [];
      // The title, the text and both buttons.
      expect(read, theme).toHaveLength(4);
    }
  });

  test('fits a page of 280 and of 560 px, in both directions', async () => {
    const dialog = await open(story);
    for (const [width, direction] of [
      [280, 'ltr'],
      [280, 'rtl'],
      [560, 'ltr'],
      [560, 'rtl'],
    ] as const) {
      setLook({ width, direction });
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

  test('has borders in forced colors, where its shadow is gone', async () => {
    await emulate('forced-colors', 'active');
    try {
      const dialog = await open(story);
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

test('has larger buttons in the dialog on a touch screen', async () => {
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  try {
    const dialog = await open(DeactivateQuestion);
    const heights = [...dialog.querySelectorAll('button')].map(
      (element) => element.getBoundingClientRect().height,
    );
    expect(heights).toEqual([44, 44]);
  } finally {
    await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false });
  }
});

test('opens the details of a device by keyboard, and deactivates it from there', async () => {
  await showCard('OverTheLimit');
  page
    .getByRole('button', { name: `${en.deactivate} Travel laptop` })
    .element()
    .focus();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByText('CPU cores')).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect
    .element(page.getByRole('dialog', { name: en.deactivateTitle('build-server-01') }))
    .toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByText(en.deactivated('build-server-01')).first()).toBeVisible();
  expect(document.activeElement?.tagName).toBe('LI');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe(`${en.deactivate} Travel laptop`);
});

function find(name: string): HTMLElement {
  // The dialog's own button may have the same name; it comes later.
  return page.getByRole('button', { name, exact: true }).first().element() as HTMLElement;
}

function emulate(name: string, value: string) {
  return cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}
