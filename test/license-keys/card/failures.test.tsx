import { screen, within } from '@testing-library/react';
import { LicenseKeyCard, type FailureKind } from 'polar-customer-portal';
import {
  createCustomer,
  createLicenseKey,
  createMember,
  type MockFailure,
} from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { renderWithPortal, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { getCard, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

/** The card's words once nothing more is tried. */
function findFailure(): Promise<HTMLElement> {
  return runClockUntil(() => {
    const alert = screen.getByRole('alert');
    expect(screen.queryByText(en.tryingAgain)).not.toBeInTheDocument();
    return alert;
  });
}

/** The words for a failure, as they follow one another. */
const readWords = (kind: FailureKind) => en.failures[kind].join('');

describe('instead of a license key', () => {
  test.each<[MockFailure, FailureKind, requests: number]>([
    [400, 'rejected', 1],
    [401, 'unauthorized', 1],
    [403, 'forbidden', 1],
    [404, 'not_found', 1],
    [422, 'invalid_request', 1],
    [429, 'rate_limited', 4],
    [{ status: 503, body: { detail: 'Maintenance' } }, 'server', 4],
    // A crash comes without CORS headers, so a browser cannot tell it from a broken line.
    [500, 'network', 4],
    ['network', 'network', 4],
    ['html', 'invalid_response', 1],
    ['garbage', 'invalid_response', 1],
    [{ body: { id: 7 } }, 'invalid_response', 1],
    [{ body: null }, 'invalid_response', 1],
  ])('tells people what %j means for them', async (failure, kind, requests) => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', failure);
    renderCard({}, { polar });
    const alert = await findFailure();
    const [title, description] = en.failures[kind];
    expect(within(alert).getByRole('heading', { level: 2 })).toHaveTextContent(title);
    expect(within(alert).getByText(description)).toBeVisible();
    expect(polar.requests).toHaveLength(requests);
  });

  test('tells people when Polar takes too long', async () => {
    // The browser's own, by the clock of the tests.
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new DOMException('', 'TimeoutError')), milliseconds);
      return controller.signal;
    });
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'hang');
    renderCard({}, { polar });
    const alert = await runClockUntil(() => screen.getByRole('alert'));
    expect(alert).toHaveTextContent(readWords('timeout'));
  });

  test.each([
    [
      'has expired',
      (polar: ReturnType<typeof servePolar>) => polar.createSession({ expiresInSeconds: -1 }).token,
    ],
    ['is garbage', () => 'polar_cst_nonsense'],
    ['is empty', () => ''],
    ['is the vendor’s own', () => 'polar_oat_pretend'],
  ])('says that the session has ended when the token %s', async (_, getToken) => {
    const polar = servePolar();
    renderCard({}, { polar, provider: { sessionToken: getToken(polar) } });
    const alert = await findFailure();
    expect(alert).toHaveTextContent(readWords('unauthorized'));
    expect(within(alert).getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test('does not find the key of another customer', async () => {
    const theirs = createLicenseKey({ customer: createCustomer({ name: 'Ada Byron' }) });
    const polar = servePolar({ licenseKeys: [createLicenseKey(), theirs] });
    renderWithPortal(<LicenseKeyCard id={theirs.id} />, { polar });
    expect(await findFailure()).toHaveTextContent(readWords('not_found'));
    expect(document.documentElement).not.toHaveTextContent('Ada Byron');
  });

  test('does not find a key from before there were members', async () => {
    const licenseKey = createLicenseKey();
    const polar = servePolar({ licenseKeys: [licenseKey] });
    const { token } = polar.createSession({ member: createMember() });
    renderWithPortal(<LicenseKeyCard id={licenseKey.id} />, {
      polar,
      provider: { sessionToken: token },
    });
    expect(await findFailure()).toHaveTextContent(readWords('not_found'));
  });

  test('blames the page when it was given the key itself in place of an id', async () => {
    const key = 'NIMBUS-0D1F7A34-52C8-4B6E-9F10-8A7B6C5D4E3F';
    const { polar, onError } = renderWithPortal(<LicenseKeyCard id={key} />);
    expect(await findFailure()).toHaveTextContent(readWords('invalid_request'));
    expect(polar.requests).toEqual([]);
    expect(document.documentElement.outerHTML).not.toContain(key);
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'invalid_request' }));
  });

  test.each([
    [400, false],
    [401, true],
    [403, false],
    [404, false],
    [422, false],
    [429, true],
    ['network', true],
    ['html', true],
  ] satisfies [MockFailure, boolean][])(
    'after %s, offers to try again: %s',
    async (failure, offered) => {
      const polar = servePolar();
      polar.fail('licenseKeys.get', failure);
      renderCard({}, { polar });
      const alert = await findFailure();
      expect(within(alert).queryAllByRole('button', { name: 'Try again' })).toHaveLength(
        offered ? 1 : 0,
      );
    },
  );
});

describe('while a license key loads', () => {
  test('says so in words, and shows none of a card’s', async () => {
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

  test('keeps a hiccup to itself that the first retry mends', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'network', { times: 1 });
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(document.body.textContent));
    watch.observe(document.body, { childList: true, subtree: true });
    renderCard({}, { polar });
    await runClockUntil(getCard);
    watch.disconnect();
    expect(polar.requests).toHaveLength(2);
    expect(seen.join()).toContain('Active');
    expect(seen.join()).not.toContain('Polar');
  });
});
