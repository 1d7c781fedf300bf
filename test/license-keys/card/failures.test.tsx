import { screen, within } from '@testing-library/react';
import { LicenseKeyCard, type FailureKind } from 'polar-customer-portal';
import {
  createCustomer,
  createLicenseKey,
  createMember,
  type MockFailure,
  type MockPolar,
} from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { renderWithPortal, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { getCard, renderCard } from './render-card.tsx';
import { en, getFailure } from '../../english.ts';
import { getKeyRequests } from '../get-key-requests.ts';

beforeEach(() => startClock());

/** Waits until the card shows a failure and no automatic retry is left. */
function findFailure(): Promise<HTMLElement> {
  return runClockUntil(() => {
    const alert = screen.getByRole('alert');
    expect(screen.queryByText(en.tryingAgain)).not.toBeInTheDocument();
    return alert;
  });
}

/** The title and the description of a failure, joined as in `textContent`. */
const getText = (kind: FailureKind) => en.failures[kind].join('');

describe('a card whose license key fails to load', () => {
  test.each<[MockFailure, FailureKind, requests: number, canRetry: boolean]>([
    [400, 'rejected', 1, false],
    [401, 'unauthorized', 1, true],
    [403, 'forbidden', 1, false],
    [404, 'not_found', 1, false],
    [422, 'invalid_request', 1, false],
    [429, 'rate_limited', 4, true],
    [{ status: 503, body: { detail: 'Maintenance' } }, 'server', 4, true],
    // Polar's 500 responses lack CORS headers, so a browser sees a network error.
    [500, 'network', 4, true],
    ['network', 'network', 4, true],
    ['html', 'invalid_response', 1, true],
    ['garbage', 'invalid_response', 1, true],
    [{ body: { id: 7 } }, 'invalid_response', 1, true],
    [{ body: null }, 'invalid_response', 1, true],
  ])('explains the failure %j as "%s" (requests: %d, retry button: %s)', async (...row) => {
    const [failure, kind, requests, canRetry] = row;
    const polar = servePolar();
    polar.fail('licenseKeys.get', failure);
    renderCard({}, { polar, provider: { sessionToken: () => polar.sessionToken } });
    const alert = await findFailure();
    const [title, description] = en.failures[kind];
    expect(within(alert).getByRole('heading', { level: 2 })).toHaveTextContent(title);
    expect(within(alert).getByText(description)).toBeVisible();
    expect(getKeyRequests(polar)).toHaveLength(requests);
    expect(screen.queryAllByRole('button')).toHaveLength(canRetry ? 1 : 0);
    const buttons = screen.queryAllByRole('button', { name: 'Try again' });
    expect(buttons).toHaveLength(canRetry ? 1 : 0);
  });

  test('explains a timeout', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'hang');
    renderCard({}, { polar });
    const alert = await runClockUntil(() => screen.getByRole('alert'));
    expect(alert).toHaveTextContent(getText('timeout'));
  });

  test.each<[string, FailureKind, (polar: MockPolar) => string]>([
    ['has expired', 'unauthorized', (polar) => polar.createSession({ expiresInSeconds: -1 }).token],
    ['is unknown', 'unauthorized', () => 'polar_cst_nonsense'],
    ['is empty', 'no_session', () => ''],
    ['is an organization access token', 'no_session', () => 'polar_oat_pretend'],
  ])('offers to reload the page when its fixed token %s', async (_, kind, getToken) => {
    const polar = servePolar();
    const { user } = renderCard({}, { polar, provider: { sessionToken: getToken(polar) } });
    const alert = await findFailure();
    expect(alert).toHaveTextContent(getFailure(kind, 'reload').join(''));
    const reload = vi.fn();
    vi.stubGlobal('location', { reload });
    await user.click(screen.getByRole('button', { name: 'Reload' }));
    expect(reload).toHaveBeenCalledOnce();
  });

  test('says that it was not found, and nothing else, when it belongs to another customer', async () => {
    const foreign = createLicenseKey({ customer: createCustomer({ name: 'Ada Byron' }) });
    const polar = servePolar({ licenseKeys: [createLicenseKey(), foreign] });
    renderWithPortal(<LicenseKeyCard id={foreign.id} />, { polar });
    expect(await findFailure()).toHaveTextContent(getText('not_found'));
    expect(document.documentElement).not.toHaveTextContent('Ada Byron');
  });

  test('says that it was not found when the session is of a member and the key has none', async () => {
    const licenseKey = createLicenseKey();
    const polar = servePolar({ licenseKeys: [licenseKey] });
    const { token } = polar.createSession({ member: createMember() });
    renderWithPortal(<LicenseKeyCard id={licenseKey.id} />, {
      polar,
      provider: { sessionToken: token },
    });
    expect(await findFailure()).toHaveTextContent(getText('not_found'));
  });

  test('shows invalid_request without a request when the id is the key itself', async () => {
    const key = 'NIMBUS-0D1F7A34-52C8-4B6E-9F10-8A7B6C5D4E3F';
    const { polar, onError } = renderWithPortal(<LicenseKeyCard id={key} />);
    expect(await findFailure()).toHaveTextContent(getText('invalid_request'));
    expect(polar.requests).toEqual([]);
    expect(document.documentElement.outerHTML).not.toContain(key);
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'invalid_request' }));
  });

  test.each([undefined, null, 41])(
    'shows invalid_request without a request, and breaks no page, when the id is %s',
    async (id) => {
      const { polar, onError } = renderWithPortal(<LicenseKeyCard id={id as never} />);
      expect(await findFailure()).toHaveTextContent(getText('invalid_request'));
      expect(polar.requests).toEqual([]);
      expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'invalid_request' }));
    },
  );
});

describe('a loading card', () => {
  test('announces that it is loading and shows neither heading, list nor buttons', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'hang');
    renderCard({}, { polar });
    const card = screen.getByRole('region', { name: 'License key' });
    expect(card).toHaveAttribute('aria-busy', 'true');
    expect(card).toHaveTextContent(/^Loading the license key…$/);
    expect(within(card).getByRole('status')).toHaveTextContent('Loading the license key…');
    expect(within(card).queryByRole('heading')).not.toBeInTheDocument();
    expect(within(card).queryByRole('list')).not.toBeInTheDocument();
    expect(within(card).queryByRole('button')).not.toBeInTheDocument();
  });

  test('does not mention a failure that the first retry fixes', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'network', { times: 1 });
    const seen: string[] = [];
    const observer = new MutationObserver(() => seen.push(document.body.textContent));
    observer.observe(document.body, { childList: true, subtree: true });
    renderCard({}, { polar });
    await runClockUntil(getCard);
    observer.disconnect();
    expect(getKeyRequests(polar)).toHaveLength(2);
    expect(seen.join()).toContain('Active');
    expect(seen.join()).not.toContain('Polar');
  });
});
