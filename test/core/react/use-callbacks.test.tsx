import { render, screen } from '@testing-library/react';
import { LicenseKeyCard, PolarPortalProvider } from 'polar-customer-portal';
import { createActivation, createLicenseKey } from 'polar-customer-portal/mock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deactivate, findRotation, rotate } from '../../license-keys/card/changes.ts';
import { findCard, renderCard } from '../../license-keys/card/render-card.tsx';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { en } from '../../english.ts';
import { getKeyRequests } from '../../license-keys/get-key-requests.ts';

beforeEach(() => startClock());

const getButton = (name: string) => screen.getByRole('button', { name });

describe('onEvent', () => {
  test('is called each time a key is revealed, and not when it is hidden again', async () => {
    const { user, licenseKey, onEvent } = renderCard();
    await findCard();
    await user.click(getButton('Reveal'));
    await passTime(40_000);
    const revealed = { type: 'license_key.revealed', license_key_id: licenseKey.id };
    expect(onEvent.mock.calls).toEqual([[revealed]]);
    await user.click(getButton('Reveal'));
    await user.click(getButton('Hide'));
    expect(onEvent.mock.calls).toEqual([[revealed], [revealed]]);
  });

  test('is called when a key is copied, and not when copying fails', async () => {
    const { user, licenseKey, onEvent } = renderCard();
    await findCard();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error());
    await user.click(getButton('Copy'));
    await screen.findByText(en.copyFailed, { selector: 'p' });
    expect(onEvent).not.toHaveBeenCalled();
    writeText.mockRestore();
    await user.click(getButton('Copy'));
    await screen.findByRole('button', { name: 'Copied' });
    expect(onEvent.mock.calls).toEqual([
      [{ type: 'license_key.copied', license_key_id: licenseKey.id }],
    ]);
  });

  test('is called for a deactivation once Polar has confirmed it', async () => {
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
      [
        {
          type: 'license_key.deactivated',
          license_key_id: licenseKey.id,
          activation_id: activation.id,
        },
      ],
    ]);
  });

  test.each([
    ['Polar has confirmed it', undefined],
    ['it is found out after a lost response', 'lost_response'],
  ] as const)('is called for a rotation once %s', async (_, failure) => {
    const polar = servePolar();
    const { user, licenseKey, onEvent } = renderCard({}, { polar });
    await findCard();
    if (failure) polar.fail('licenseKeys.rotate', failure);
    await rotate(user);
    await runClockUntil(() => expect(onEvent).toHaveBeenCalled());
    await passTime(5_000);
    expect(onEvent.mock.calls).toEqual([
      [{ type: 'license_key.rotated', license_key_id: licenseKey.id }],
    ]);
  });

  test('is called once with the error code, however many cards meet the failure', async () => {
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
    'is called with the error code when a change fails: %s',
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

  test('gets ids only, and never a key, a token, a label or a name', async () => {
    const polar = servePolar();
    const laptop = createActivation({ label: 'Laptop of Noor', meta: { user: 'noor-h' } });
    const desktop = createActivation({ label: 'Desktop of Noor' });
    const rendered = renderCard({ activations: [laptop, desktop] }, { polar });
    const { user, licenseKey, onEvent } = rendered;
    await findCard();
    await user.click(getButton('Reveal'));
    await user.click(getButton('Copy'));
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

    const events = onEvent.mock.calls.map(([event]) => event);
    expect(new Set(events.map(({ type }) => type))).toEqual(
      new Set([
        'license_key.revealed',
        'license_key.copied',
        'license_key.rotated',
        'license_key.deactivated',
        'failed',
        'session_ended',
      ]),
    );
    const secrets = [
      licenseKey.key,
      polar.licenseKeys.get(licenseKey.id)?.key,
      polar.sessionToken,
      'Noor',
      'noor',
      'Desktop',
    ];
    expect(secrets.filter((secret) => JSON.stringify(events).includes(String(secret)))).toEqual([]);
  });
});

describe('onError', () => {
  test('is called once, however many cards meet the error', async () => {
    const { onError } = renderWithPortal(
      <>
        <LicenseKeyCard id="3b0a7c1d-3f58-4e26-8c90-2d6e4f81a357" />
        <LicenseKeyCard id="3b0a7c1d-3f58-4e26-8c90-2d6e4f81a357" />
      </>,
    );
    expect(await screen.findAllByRole('alert')).toHaveLength(2);
    expect(onError.mock.calls).toEqual([[expect.objectContaining({ code: 'not_found' })]]);
  });

  test('is called again when the error happens again', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'html');
    const { onError, user } = renderWithPortal(
      <LicenseKeyCard id="3b0a7c1d-3f58-4e26-8c90-2d6e4f81a357" />,
      { polar },
    );
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await runClockUntil(() => expect(onError).toHaveBeenCalledTimes(2));
  });

  test('is not called while a retry may still succeed', async () => {
    const licenseKey = createLicenseKey();
    const polar = servePolar({ licenseKeys: [licenseKey] });
    polar.fail('licenseKeys.get', 'network', { times: 3 });
    const { onError } = renderWithPortal(<LicenseKeyCard id={licenseKey.id} />, { polar });
    await runClockUntil(() => screen.getByText('Active'));
    expect(onError).not.toHaveBeenCalled();
  });

  test('defaults to console.error, without the token', async () => {
    const consoleError = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { sessionToken } = servePolar();
    render(
      <PolarPortalProvider sessionToken={sessionToken}>
        <LicenseKeyCard id="3b0a7c1d-3f58-4e26-8c90-2d6e4f81a357" />
      </PolarPortalProvider>,
    );
    await screen.findByRole('alert');
    expect(consoleError.mock.calls).toEqual([[expect.objectContaining({ code: 'not_found' })]]);
    expect(String(consoleError.mock.calls[0]?.[0])).not.toContain(sessionToken);
  });
});

function throwError(): never {
  throw new Error('The analytics are down.');
}

describe('an onEvent callback that throws', () => {
  beforeEach(() => {
    // The browser's function that passes an error to the page's error handlers.
    vi.stubGlobal('reportError', vi.fn());
  });
  afterEach(() => expect(reportError).toHaveBeenCalledOnce());

  test('does not make a deactivation fail', async () => {
    const laptop = createActivation({ label: 'Laptop' });
    const { user } = renderCard({ activations: [laptop] }, { provider: { onEvent: throwError } });
    await findCard();
    await deactivate(user, 'Laptop');
    await runClockUntil(() => screen.getByText(en.deactivated('Laptop'), { selector: 'span' }));
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
  });

  test('does not make a rotation fail', async () => {
    const { user } = renderCard({}, { provider: { onEvent: throwError } });
    await findCard();
    await rotate(user);
    expect(await findRotation()).toHaveTextContent(en.rotated);
  });

  test('does not break the page when a key is revealed', async () => {
    const { user, licenseKey } = renderCard({}, { provider: { onEvent: throwError } });
    await findCard();
    await user.click(getButton('Reveal'));
    expect(screen.getByText(licenseKey.key)).toBeVisible();
  });
});

const down = new Error('The analytics are down.');

describe.each<[how: string, fail: () => unknown]>([
  [
    'throws',
    () => {
      throw down;
    },
  ],
  ['rejects', () => Promise.reject(down)],
  [
    'returns a thenable that rejects',
    // oxlint-disable-next-line unicorn/no-thenable -- what a callback may return
    () => ({ then: (_: unknown, no: (e: Error) => void) => no(down) }),
  ],
  [
    'returns what throws when it is awaited',
    () => ({
      // oxlint-disable-next-line unicorn/no-thenable -- what a callback may return
      get then() {
        throw down;
      },
    }),
  ],
])('a callback that %s', (_, fail) => {
  test('is reported to the page, and keeps no other callback from being called', async () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const polar = servePolar();
    polar.fail('licenseKeys.get', 403);
    const [onEvent, onError] = [vi.fn(fail as () => void), vi.fn(fail as () => void)];
    renderWithPortal(<LicenseKeyCard id={createLicenseKey().id} />, {
      polar,
      provider: { onEvent, onError },
    });
    expect(await screen.findByRole('alert')).toBeVisible();
    await passTime(1_000);
    expect(onEvent).toHaveBeenCalledOnce();
    expect(onError).toHaveBeenCalledOnce();
    expect(reported.mock.calls).toEqual([[down], [down]]);
  });

  test('is reported when it is onSignIn, and the failed requests are sent again', async () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const { user, polar } = renderWithPortal(<LicenseKeyCard id={createLicenseKey().id} />, {
      provider: { sessionToken: 'polar_cst_ended', onSignIn: fail as () => void },
    });
    await user.click(await screen.findByRole('button', { name: en.signInAgain }));
    await vi.waitFor(() => expect(getKeyRequests(polar)).toHaveLength(2));
    expect(reported.mock.calls).toEqual([[down]]);
  });
});

test('what a callback throws is in the console where the page has no reportError, as in jsdom', async () => {
  const consoleError = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('reportError', undefined);
  const { user } = renderCard({}, { provider: { onEvent: () => Promise.reject(down) as never } });
  await findCard();
  await user.click(getButton('Reveal'));
  await vi.waitFor(() => expect(consoleError.mock.calls).toEqual([[down]]));
});

test('an onSignIn that fails, for example in a window that the customer closes, is reported', async () => {
  // Browsers have it, jsdom does not.
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const closed = new Error('The window was closed.');
  const { user, polar } = renderWithPortal(<LicenseKeyCard id={createLicenseKey().id} />, {
    provider: { sessionToken: 'polar_cst_ended', onSignIn: () => Promise.reject(closed) },
  });
  await user.click(await screen.findByRole('button', { name: en.signInAgain }));
  await vi.waitFor(() => expect(reported.mock.calls).toEqual([[closed]]));
  // They may have signed in nevertheless.
  await vi.waitFor(() => expect(getKeyRequests(polar)).toHaveLength(2));
  expect(await screen.findByRole('button', { name: en.signInAgain })).toBeVisible();
});
