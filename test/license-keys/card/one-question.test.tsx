import { act, screen, within } from '@testing-library/react';
import { LicenseKeyCard } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { NOW, passTime, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { createLabelled, getDeactivate, getRotate, getDialog } from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';

beforeEach(() => startClock());

/** A card, and how many changes were sent. */
async function renderChanges() {
  const rendered = renderCard({ activations: createLabelled('Tablet', 'Desktop') });
  await findCard();
  const countChanges = () =>
    rendered.polar.requests.filter(({ method }) => method === 'POST').length;
  return { ...rendered, countChanges };
}

const getConfirm = (name: string) => within(getDialog()).getByRole('button', { name });

describe('one question', () => {
  test.each([
    ['Replace key', getRotate],
    ['Deactivate', () => getDeactivate('Desktop')],
  ])('sends one change when “%s” is clicked twice in one task', async (name, getOpener) => {
    const { user, countChanges } = await renderChanges();
    await user.click(getOpener());
    const confirm = getConfirm(name);
    act(() => {
      confirm.click();
      confirm.click();
    });
    await passTime(5_000);
    expect(countChanges()).toBe(1);
  });

  test('sends one change when Enter is held on its button', async () => {
    const { user, countChanges } = await renderChanges();
    await user.click(getRotate());
    getConfirm('Replace key').focus();
    await user.keyboard('{Enter>8/}');
    await passTime(5_000);
    expect(countChanges()).toBe(1);
  });

  test('sends nothing when it is cancelled and confirmed in one task', async () => {
    const { user, countChanges } = await renderChanges();
    await user.click(getRotate());
    const [cancel, confirm] = [getConfirm('Keep it'), getConfirm('Replace key')];
    act(() => {
      cancel.click();
      confirm.click();
    });
    await passTime(5_000);
    expect(countChanges()).toBe(0);
  });

  test('of each of two cards acts once, for its own license key', async () => {
    const licenseKeys = [0, 1].map((index) =>
      createLicenseKey({ key: `NIMBUS-CARD-${index}` }, { now: NOW }),
    );
    const { user, polar } = renderWithPortal(
      <>
        {licenseKeys.map(({ id }) => (
          <LicenseKeyCard key={id} id={id} aria-label={id} />
        ))}
      </>,
      { licenseKeys },
    );
    for (const { id } of licenseKeys) {
      const card = await findCard(id);
      await user.click(within(card).getByRole('button', { name: 'Replace key' }));
    }
    const confirms = screen
      .getAllByRole('dialog')
      .map((dialog) => within(dialog).getByRole('button', { name: 'Replace key' }));
    act(() => [...confirms, ...confirms].forEach((button) => button.click()));
    await passTime(5_000);
    const changed = polar.requests.filter(({ method }) => method === 'POST');
    expect(changed.map(({ path }) => path)).toEqual(
      licenseKeys.map(({ id }) => `/v1/customer-portal/license-keys/${id}/rotate`),
    );
  });
});
