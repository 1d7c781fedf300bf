import { screen } from '@testing-library/react';
import { LicenseKeyCard } from 'polar-customer-portal';
import { createActivation, createLicenseKey } from 'polar-customer-portal/mock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deactivate, rotate } from '../../license-keys/card/changes.ts';
import { findCard, renderCard } from '../../license-keys/card/render-card.tsx';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

const click = (name: string) => screen.getByRole('button', { name });

describe('what the vendor is told of', () => {
  test('a key that is revealed, each time, and not that it hides again', async () => {
    const { user, licenseKey, onEvent } = renderCard();
    await findCard();
    await user.click(click('Reveal'));
    await passTime(40_000);
    const revealed = { type: 'revealed', license_key_id: licenseKey.id };
    expect(onEvent.mock.calls).toEqual([[revealed]]);
    await user.click(click('Reveal'));
    await user.click(click('Hide'));
    expect(onEvent.mock.calls).toEqual([[revealed], [revealed]]);
  });

  test('a key that is copied, and nothing where it could not be', async () => {
    const { user, licenseKey, onEvent } = renderCard();
    await findCard();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error());
    await user.click(click('Copy'));
    await screen.findByText(en.copyFailed, { selector: 'p' });
    expect(onEvent).not.toHaveBeenCalled();
    writeText.mockRestore();
    await user.click(click('Copy'));
    await screen.findByRole('button', { name: 'Copied' });
    expect(onEvent.mock.calls).toEqual([[{ type: 'copied', license_key_id: licenseKey.id }]]);
  });

  test('an activation that is deactivated, once it is', async () => {
    const activation = createActivation({ label: 'Laptop' });
    const polar = servePolar();
    const { user, licenseKey, onEvent } = renderCard({ activations: [activation] }, { polar });
    await findCard();
    polar.latency = 500;
    await deactivate(user, 'Laptop');
    expect(onEvent).not.toHaveBeenCalled();
    await runClockUntil(() => expect(onEvent).toHaveBeenCalled());
    await passTime(5_000);
    expect(onEvent.mock.calls).toEqual([
      [{ type: 'deactivated', license_key_id: licenseKey.id, activation_id: activation.id }],
    ]);
  });

  test.each([undefined, 'lost_response'] as const)(
    'a key that is rotated, once it is (%s)',
    async (failure) => {
      const polar = servePolar();
      const { user, licenseKey, onEvent } = renderCard({}, { polar });
      await findCard();
      if (failure) polar.fail('licenseKeys.rotate', failure);
      await rotate(user);
      await runClockUntil(() => expect(onEvent).toHaveBeenCalled());
      await passTime(5_000);
      expect(onEvent.mock.calls).toEqual([[{ type: 'rotated', license_key_id: licenseKey.id }]]);
    },
  );

  test('a failure, by its code, once however many cards met it', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 403);
    const { id } = createLicenseKey();
    const { onEvent } = renderWithPortal(
      <>
        <LicenseKeyCard id={id} />
        <LicenseKeyCard id={id} />
      </>,
      { polar },
    );
    expect(await screen.findAllByRole('alert')).toHaveLength(2);
    await passTime(1_000);
    expect(onEvent.mock.calls).toEqual([[{ type: 'failed', code: 'forbidden' }]]);
  });

  test.each(['licenseKeys.deactivate', 'licenseKeys.rotate'] as const)(
    'a change that failed (%s)',
    async (operation) => {
      const polar = servePolar();
      const laptop = createActivation({ label: 'Laptop' });
      const { user, onEvent, onError } = renderCard({ activations: [laptop] }, { polar });
      await findCard();
      polar.fail(operation, 403);
      await (operation === 'licenseKeys.rotate' ? rotate(user) : deactivate(user, 'Laptop'));
      await runClockUntil(() => expect(onEvent).toHaveBeenCalled());
      await passTime(5_000);
      expect(onEvent.mock.calls).toEqual([[{ type: 'failed', code: 'forbidden' }]]);
      expect(onError.mock.calls).toEqual([[expect.objectContaining({ code: 'forbidden' })]]);
    },
  );

  test('ids alone, never a key, a token, a label or a name', async () => {
    const polar = servePolar();
    const laptop = createActivation({ label: 'Laptop of Noor', meta: { user: 'noor-h' } });
    const desktop = createActivation({ label: 'Desktop of Noor' });
    const rendered = renderCard({ activations: [laptop, desktop] }, { polar });
    const { user, licenseKey, onEvent } = rendered;
    await findCard();
    await user.click(click('Reveal'));
    await user.click(click('Copy'));
    await rotate(user);
    await runClockUntil(() => screen.getByText(en.rotated));
    await deactivate(user, laptop.label);
    await runClockUntil(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    polar.fail('licenseKeys.deactivate', 422, { times: 1 });
    await deactivate(user, desktop.label);
    await runClockUntil(() => screen.getByText(/was not deactivated/, { selector: 'strong' }));
    polar.endSession(polar.sessionToken);
    await rotate(user);
    await runClockUntil(() => expect(onEvent.mock.lastCall?.[0].type).toBe('session_ended'));

    const told = onEvent.mock.calls.map(([event]) => event);
    expect(new Set(told.map(({ type }) => type))).toEqual(
      new Set(['revealed', 'copied', 'rotated', 'deactivated', 'failed', 'session_ended']),
    );
    const secrets = [
      licenseKey.key,
      polar.licenseKeys.get(licenseKey.id)?.key,
      polar.sessionToken,
      'Noor',
      'noor',
      'Desktop',
    ];
    expect(secrets.filter((secret) => JSON.stringify(told).includes(String(secret)))).toEqual([]);
  });
});

function onEvent(): never {
  throw new Error('The analytics are down.');
}

describe('a vendor’s function that throws', () => {
  beforeEach(() => {
    // What a browser tells the page's own listeners by.
    vi.stubGlobal('reportError', vi.fn());
  });
  afterEach(() => expect(reportError).toHaveBeenCalledOnce());

  test('makes no failure of a deactivation', async () => {
    const laptop = createActivation({ label: 'Laptop' });
    const { user } = renderCard({ activations: [laptop] }, { provider: { onEvent } });
    await findCard();
    await deactivate(user, 'Laptop');
    await runClockUntil(() => screen.getByText(en.deactivated('Laptop'), { selector: 'p' }));
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
  });

  test('makes no failure of a rotation', async () => {
    const { user } = renderCard({}, { provider: { onEvent } });
    await findCard();
    await rotate(user);
    expect(await runClockUntil(() => screen.getByRole('alert'))).toHaveTextContent(en.rotated);
  });

  test('takes no page down when a key is revealed', async () => {
    const { user, licenseKey } = renderCard({}, { provider: { onEvent } });
    await findCard();
    await user.click(click('Reveal'));
    expect(screen.getByText(licenseKey.key)).toBeVisible();
  });
});
