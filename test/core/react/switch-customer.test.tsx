import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { readDocument, renderDashboard } from './dashboard.tsx';
import { rotate } from '../../license-keys/card/changes.ts';
import { en } from '../../english.ts';
import { getKeyRequests } from '../../license-keys/get-key-requests.ts';

beforeEach(() => startClock());

describe('a page that switches to another customer', () => {
  test('shows nothing of the previous customer, not even for one render', async () => {
    const { adaKey, beaKey, renders, show, user } = await renderDashboard();
    await user.click(screen.getByRole('button', { name: 'Reveal' }));
    expect(readDocument()).toContain(adaKey.key);

    show('bea', beaKey.id);
    expect(readDocument()).not.toContain(adaKey.key);
    expect(readDocument()).not.toContain('Ada Byron');
    await screen.findByText('Licensed to Bea Moss');
    expect(renders).toContain('bea: Bea Moss');
    expect(renders).not.toContain('bea: Ada Byron');
  });

  test('does not show the previous customer’s license key to the new one, not even for one render', async () => {
    const { adaKey, renders, show } = await renderDashboard();
    show('bea', adaKey.id);
    expect(readDocument()).not.toContain('Ada Byron');
    await screen.findByRole('heading', { name: 'License key not found' });
    expect(renders).not.toContain('bea: Ada Byron');
  });

  test('gets the token from the function that came with the new customer', async () => {
    const { adaKey, tokens, show } = await renderDashboard();
    const [previous, latest] = [vi.fn(() => tokens.ada), vi.fn(() => tokens.bea)];
    show('ada', adaKey.id, { sessionToken: previous });
    show('bea', adaKey.id, { sessionToken: latest });
    await waitFor(() => expect(screen.queryByText(en.loading)).not.toBeInTheDocument());
    expect(previous).not.toHaveBeenCalled();
    expect(latest).toHaveBeenCalledOnce();
    expect(readDocument()).not.toContain('Ada Byron');
  });

  test('requests the license key again when the first customer comes back', async () => {
    const { adaKey, beaKey, show, polar } = await renderDashboard();
    show('bea', beaKey.id);
    await screen.findByText('Licensed to Bea Moss');
    const { length } = getKeyRequests(polar);
    show('ada', adaKey.id);
    expect(readDocument()).not.toContain('Ada Byron');
    await screen.findByText('Licensed to Ada Byron');
    expect(getKeyRequests(polar)).toHaveLength(length + 1);
  });

  test('completes a change of the previous customer without showing it to the new one', async () => {
    const { adaKey, renders, show, polar, user, onEvent } = await renderDashboard();
    polar.latency = 500;
    await user.click(screen.getByRole('button', { name: 'Replace key' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Replace key' }));
    await runClockUntil(() =>
      expect(getKeyRequests(polar).at(-1)?.operation).toBe('licenseKeys.rotate'),
    );

    show('bea', adaKey.id);
    await screen.findByRole('heading', { name: 'License key not found' });
    await passTime(5_000);
    const { key = '' } = polar.licenseKeys.get(adaKey.id) ?? {};
    expect(key).not.toBe(adaKey.key);
    expect(readDocument()).not.toContain(key.slice(-6));
    expect(readDocument()).not.toContain(en.rotated);
    expect(renders).not.toContain('bea: Ada Byron');
    expect(onEvent).toHaveBeenCalledWith({
      type: 'license_key.rotated',
      license_key_id: adaKey.id,
    });
  });
});

/** Signs Bea in while a rotation of Ada’s key is under way, for which Polar then refuses Ada’s token. */
async function switchDuringRotation(hasFixedTokens = false) {
  const dashboard = await renderDashboard();
  const { adaKey, beaKey, tokens, show, polar, user } = dashboard;
  if (hasFixedTokens) show('ada', adaKey.id, { sessionToken: tokens.ada });
  polar.fail('licenseKeys.rotate', 401, { times: 1 });
  polar.latency = 500;
  await rotate(user);
  const countRotations = () =>
    polar.requests.filter(({ operation }) => operation === 'licenseKeys.rotate').length;
  await runClockUntil(() => expect(countRotations()).toBe(1));
  show('bea', beaKey.id, hasFixedTokens ? { sessionToken: tokens.bea } : {});
  await screen.findByText('Licensed to Bea Moss');
  await passTime(5_000);
  return { ...dashboard, countRotations };
}

describe('a change of the previous customer whose session ends after the switch', () => {
  test('is not sent again with the token of the new customer', async () => {
    const { adaKey, polar, countRotations } = await switchDuringRotation();
    expect(countRotations()).toBe(1);
    expect(polar.licenseKeys.get(adaKey.id)?.key).toBe(adaKey.key);
  });

  test.each([
    ['a function that gets it', false],
    ['fixed', true],
  ])(
    'is not reported to the new customer as an ended session, when the token is %s',
    async (_, hasFixedTokens) => {
      const { onError, onEvent } = await switchDuringRotation(hasFixedTokens);
      expect(onError).not.toHaveBeenCalled();
      expect(onEvent).not.toHaveBeenCalled();
    },
  );
});

describe('a read of the previous customer that Polar refuses after the switch', () => {
  test('is not sent again with another token, and asks neither customer’s function for one', async () => {
    const { adaKey, beaKey, tokens, show, polar, onError, onEvent } = await renderDashboard();
    const sent: [customer: string, id: string, bearer: string | null][] = [];
    const fetchAs = (customer: string) => (input: RequestInfo | URL, init?: RequestInit) => {
      const bearer = new Headers(init?.headers).get('Authorization');
      const [, id] = String(input).split('/license-keys/');
      // Else it is for the name of a license key.
      if (id) sent.push([customer, id, bearer]);
      return fetch(input, init);
    };
    const [ofAda, ofBea] = [vi.fn(() => tokens.ada), vi.fn(() => tokens.bea)];
    // A customer without a cache, so that the key is read.
    show('ada', adaKey.id, {
      customerId: 'ada-2',
      sessionToken: ofAda,
      fetch: fetchAs('ada'),
    });
    polar.fail('licenseKeys.get', 401, { times: 1 });
    polar.latency = 500;
    await runClockUntil(() => expect(sent).toHaveLength(1));
    show('bea', beaKey.id, { customerId: 'bea', sessionToken: ofBea, fetch: fetchAs('bea') });
    await screen.findByText('Licensed to Bea Moss');
    await passTime(20_000);
    expect(sent).toEqual([
      ['ada', adaKey.id, `Bearer ${tokens.ada}`],
      ['bea', beaKey.id, `Bearer ${tokens.bea}`],
    ]);
    expect(ofAda).toHaveBeenCalledOnce();
    expect(ofBea).toHaveBeenCalledOnce();
    expect(onError).not.toHaveBeenCalled();
    expect(onEvent).not.toHaveBeenCalled();
  });
});

describe('a page that gets another token of the same customer', () => {
  test('keeps showing the license key, and reads it once more with that token', async () => {
    const { adaKey, polar, show, renders } = await renderDashboard();
    show('ada', adaKey.id, { sessionToken: polar.createSession().token });
    expect(screen.getByText('Licensed to Ada Byron')).toBeVisible();
    await passTime(5_000);
    expect(renders.slice(renders.indexOf('ada: Ada Byron'))).not.toContain('ada: -');
    expect(getKeyRequests(polar)).toHaveLength(2);
  });

  test('drops what was read with the token of the customer before, which came first', async () => {
    const { adaKey, tokens, show } = await renderDashboard();
    show('ada', adaKey.id, { sessionToken: tokens.ada });
    show('bea', adaKey.id, { sessionToken: tokens.ada });
    await screen.findByText('Licensed to Ada Byron');
    show('bea', adaKey.id, { sessionToken: tokens.bea });
    await screen.findByRole('heading', { name: 'License key not found' });
    await waitFor(() => expect(readDocument()).not.toContain('Ada Byron'));
    expect(readDocument()).not.toContain(adaKey.key.slice(-6));
  });

  test('refreshes the license key when the previous session had ended', async () => {
    const { adaKey, polar, show, tokens } = await renderDashboard();
    show('ada', adaKey.id, { sessionToken: tokens.ada });
    polar.endSession(tokens.ada);
    await passTime(31_000);
    window.dispatchEvent(new Event('visibilitychange'));
    const notice = await screen.findByText(/This may be outdated/);
    expect(notice.parentElement).toHaveTextContent(en.failures.unauthorized[0]);

    show('ada', adaKey.id, { sessionToken: polar.createSession().token });
    expect(screen.getByText('Licensed to Ada Byron')).toBeVisible();
    await waitFor(() => expect(notice).not.toBeInTheDocument());
    expect(screen.getByText('Licensed to Ada Byron')).toBeVisible();
  });

  test('loads the license key when the previous session ended before anything was shown', async () => {
    const { adaKey, polar, show } = await renderDashboard();
    show('bea', adaKey.id, { sessionToken: 'polar_cst_ended' });
    await screen.findByRole('heading', { name: en.failures.unauthorized[0] });
    show('bea', adaKey.id, { sessionToken: polar.sessionToken });
    await screen.findByText('Licensed to Ada Byron');
    expect(screen.queryByText(en.failures.unauthorized[0])).not.toBeInTheDocument();
  });
});
