import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import {
  clickInDialog,
  createLabelled,
  getDeactivate,
  getDialog,
  getRotate,
  listLabels,
} from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';
import { getKeyRequests } from '../get-key-requests.ts';

beforeEach(() => startClock());

/** A card whose license key has these activations. */
async function renderActivations(...labels: string[]) {
  const rendered = renderCard({ activations: createLabelled(...labels), limit_activations: 3 });
  await findCard();
  const { polar, licenseKey } = rendered;
  const getOnServer = () => polar.licenseKeys.get(licenseKey.id);
  return { ...rendered, getOnServer };
}

describe('the confirmation of a deactivation', () => {
  test('names the activation, explains the consequences and focuses the cancel button', async () => {
    const { user } = await renderActivations('Tablet', 'Desktop', 'Laptop');
    await user.click(getDeactivate('Desktop'));
    const dialog = screen.getByRole('dialog', { name: en.deactivateTitle('Desktop') });
    expect(dialog).toHaveAccessibleDescription(en.deactivateText(3, 3, String));
    const buttons = within(dialog).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Keep it', 'Deactivate']);
    expect(buttons[0]).toHaveFocus();
  });

  test.each(['Keep it', 'Escape'])(
    'closes with %s, returns the focus to its button and changes nothing',
    async (control) => {
      const { user, polar } = await renderActivations('Desktop', 'Laptop');
      await user.click(getDeactivate('Laptop'));
      if (control === 'Escape') await user.keyboard('{Escape}');
      else await clickInDialog(user, control);
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
      expect(getDeactivate('Laptop')).toHaveFocus();
      await passTime(5_000);
      expect(listLabels()).toEqual(['Desktop', 'Laptop']);
      expect(getKeyRequests(polar)).toHaveLength(1);
    },
  );

  test('can be opened again, also for another activation', async () => {
    const { user } = await renderActivations('Desktop', 'Laptop');
    await user.click(getDeactivate('Laptop'));
    await user.keyboard('{Escape}');
    await user.click(getDeactivate('Desktop'));
    expect(getDialog()).toHaveAccessibleName(/^Deactivate “Desktop”/);
    await clickInDialog(user, 'Keep it');
    await user.click(getDeactivate('Desktop'));
    expect(getDialog()).toBeVisible();
  });

  test('works with the keyboard', async () => {
    const { user, getOnServer } = await renderActivations('Desktop', 'Laptop');
    getDeactivate('Laptop').focus();
    await user.keyboard('{Enter}');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Deactivate' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await runClockUntil(() => expect(getOnServer()?.activations).toHaveLength(1));
  });

  test.each([
    ['is long', '🗝'.repeat(200), `${'🗝'.repeat(80)}…`],
    ['is blank', ' ', 'Unnamed'],
  ])('has a readable name when the label %s', async (_, label, name) => {
    const { user } = await renderActivations(label);
    await user.click(getDeactivate(name));
    expect(getDialog()).toHaveAccessibleName(en.deactivateTitle(name));
  });
});

describe('the confirmation of a rotation', () => {
  test('explains the consequences and focuses the cancel button', async () => {
    const { user } = await renderActivations('Laptop');
    await user.click(getRotate());
    const dialog = screen.getByRole('dialog', { name: en.rotateTitle });
    expect(dialog).toHaveAccessibleDescription(en.rotateText);
    expect(within(dialog).getByRole('button', { name: 'Keep it' })).toHaveFocus();
  });

  test.each(['Keep it', 'Escape'])(
    'closes with %s, returns the focus to its button and changes nothing',
    async (control) => {
      const { user, polar, licenseKey, getOnServer } = await renderActivations('Laptop');
      await user.click(getRotate());
      if (control === 'Escape') await user.keyboard('{Escape}');
      else await clickInDialog(user, control);
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
      expect(getRotate()).toHaveFocus();
      await passTime(5_000);
      expect(getOnServer()?.key).toBe(licenseKey.key);
      expect(getKeyRequests(polar)).toHaveLength(1);
    },
  );
});
