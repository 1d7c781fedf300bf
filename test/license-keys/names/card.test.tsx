import { QueryClient } from '@tanstack/react-query';
import { act, screen, waitFor, within } from '@testing-library/react';
import {
  LicenseKeyCard,
  LicenseKeyList,
  useBenefitNames,
  useRefreshPortal,
} from 'polar-customer-portal';
import { createBenefitGrant, createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { server } from '../../network.ts';
import {
  NOW,
  passTime,
  renderHookWithPortal,
  renderWithPortal,
  startClock,
} from '../../render-with-portal.tsx';
import { servePolar } from '../../mock/serve-polar.ts';
import { findCard, renderCard } from '../card/render-card.tsx';
import { countNameRequests, EDITOR, grants, passAMinute, PLAYER, STUDIO } from './serve-names.ts';

beforeEach(() => startClock());

const key = (benefit_id: string) => createLicenseKey({ benefit_id }, { now: NOW });

/** The queries of the requests for names, as they were sent. */
function watchQueries(): string[] {
  const queries: string[] = [];
  server.use(
    http.get('*/benefit-grants/', ({ request }) => {
      queries.push(new URL(request.url).search);
    }),
  );
  return queries;
}

describe('The title of a card', () => {
  test('is what the benefit of the key is called', async () => {
    const polar = servePolar({ benefitGrants: grants({ [EDITOR]: 'Acme Editor license' }) });
    const queries = watchQueries();
    renderCard({ benefit_id: EDITOR }, { polar });

    const card = await findCard('Acme Editor license');
    const heading = within(card).getByRole('heading', { level: 2, name: 'Acme Editor license' });
    expect(heading).toHaveAttribute('data-slot', 'portal-title');
    expect(queries).toEqual([`?type=license_keys&benefit_id=${EDITOR}&limit=100&page=1`]);
    // Never before the key, which does not wait for it.
    expect(polar.requests.map(({ operation }) => operation)).toEqual([
      'licenseKeys.get',
      'benefitGrants.list',
    ]);
  });

  test('is ours while the name is on its way, and all else of the card is there', async () => {
    const polar = servePolar({ benefitGrants: grants({ [EDITOR]: 'Acme Editor license' }) });
    const resume = polar.fail('benefitGrants.list', 'hang');
    const { user } = renderCard({ benefit_id: EDITOR }, { polar });
    const card = await findCard('License key');
    await waitFor(() => expect(countNameRequests(polar)).toBe(1));
    await user.click(within(card).getByRole('button', { name: 'Reveal' }));
    expect(within(card).getByRole('button', { name: 'Hide' })).toBeVisible();
    resume();
  });

  test('isolates a name in another direction, so that it reads right in an English card', async () => {
    const name = 'رخصة المحرر (Acme)';
    renderCard({ benefit_id: EDITOR }, { benefitGrants: grants({ [EDITOR]: name }) });
    const heading = within(await findCard(name)).getByRole('heading', { level: 2 });
    expect(heading.innerHTML).toBe(`<bdi>${name}</bdi>`);
  });

  test.each([
    ['the card', { card: { messages: { title: 'Your license' } } }],
    ['the provider', { provider: { messages: { licenseKeys: { title: 'Your license' } } } }],
  ])('is the host app’s own if it has replaced that message for %s', async (_, options) => {
    const { polar } = renderCard(
      { benefit_id: EDITOR },
      { benefitGrants: grants({ [EDITOR]: 'Acme Editor license' }), ...options },
    );
    await findCard('Your license');
    await passAMinute();
    expect(screen.getByRole('region', { name: /^Your license,/ })).toBeVisible();
    expect(countNameRequests(polar)).toBe(0);
  });

  test('is ours where benefitNames is off, and nothing is requested', async () => {
    const { polar } = renderCard(
      { benefit_id: EDITOR },
      {
        benefitGrants: grants({ [EDITOR]: 'Acme Editor license' }),
        card: { benefitNames: false },
      },
    );
    await findCard('License key');
    await passAMinute();
    expect(screen.getByRole('region', { name: /^License key,/ })).toBeVisible();
    expect(countNameRequests(polar)).toBe(0);
  });

  test('of a key whose benefit id is no id is ours, and nothing is requested', async () => {
    const { polar } = renderCard({ benefit_id: 'benefit 7' });
    await findCard('License key');
    await passAMinute();
    expect(countNameRequests(polar)).toBe(0);
  });
});

describe('When names cannot be read', () => {
  test.each([401, 422, 500, 'hang'] as const)(
    'all is as without them, nobody is told, and nothing is sent again (%j)',
    async (failure) => {
      const polar = servePolar();
      polar.fail('benefitGrants.list', failure);
      const { onError, onEvent } = renderCard({ benefit_id: EDITOR }, { polar });
      const card = await findCard('License key');
      await passAMinute();
      expect(countNameRequests(polar)).toBe(1);
      expect(onError).not.toHaveBeenCalled();
      expect(onEvent).not.toHaveBeenCalled();
      expect(card).toHaveAttribute('data-state', 'active');
      expect(within(card).queryByRole('status', { name: /./ })).toBeNull();
      expect(within(card).queryByRole('button', { name: 'Try again' })).toBeNull();
    },
  );

  test('a session that only they are refused with is renewed once, and goes on for license keys', async () => {
    const polar = servePolar();
    polar.fail('benefitGrants.list', 401);
    const sessionToken = vi.fn(() => polar.createSession().token);
    const { onError, onEvent, user } = renderCard(
      { benefit_id: EDITOR },
      { polar, provider: { sessionToken } },
    );
    const card = await findCard('License key');
    await passAMinute();
    expect(countNameRequests(polar)).toBe(2);
    expect(sessionToken).toHaveBeenCalledTimes(2);
    await user.click(within(card).getByRole('button', { name: 'Replace key' }));
    await user.click(screen.getAllByRole('button', { name: 'Replace key' }).at(-1) as HTMLElement);
    await within(card).findByText(/Your key was replaced/);
    expect(onError).not.toHaveBeenCalled();
    expect(onEvent).toHaveBeenCalledTimes(1);
  });
});

const keys = [key(EDITOR), key(PLAYER), key(EDITOR)];

function Page() {
  return keys.map(({ id }) => <LicenseKeyCard key={id} id={id} />);
}

function Refresh() {
  const refresh = useRefreshPortal();
  return <button onClick={() => void refresh()}>Refresh</button>;
}

describe('Several cards and lists', () => {
  const benefitGrants = grants({ [EDITOR]: 'Editor', [PLAYER]: 'Player', [STUDIO]: 'Studio' });

  test('ask once, with each benefit of theirs', async () => {
    const polar = servePolar({ licenseKeys: keys, benefitGrants });
    const queries = watchQueries();
    renderWithPortal(<Page />, { polar });
    await findCard('Player');
    expect(screen.getAllByRole('region', { name: /^Editor,/ })).toHaveLength(2);
    expect(queries).toEqual([
      `?type=license_keys&benefit_id=${EDITOR}&benefit_id=${PLAYER}&limit=100&page=1`,
    ]);
  });

  test('that come later ask only for what is not known yet', async () => {
    const polar = servePolar({ licenseKeys: [...keys, key(STUDIO)], benefitGrants });
    const { rerender } = renderWithPortal(<Page />, { polar });
    await findCard('Player');
    const queries = watchQueries();
    rerender(
      <>
        <Page />
        <LicenseKeyList />
      </>,
    );
    await screen.findByRole('button', { name: /^Studio/ });
    expect(queries).toEqual([`?type=license_keys&benefit_id=${STUDIO}&limit=100&page=1`]);
  });

  test('are not named again when they come back, have the focus or are refreshed', async () => {
    const polar = servePolar({ licenseKeys: keys, benefitGrants });
    const { rerender, user } = renderWithPortal(<Page />, { polar });
    await findCard('Player');
    rerender(<Refresh />);
    await passTime(10 * 60_000);
    rerender(
      <>
        <Page />
        <Refresh />
      </>,
    );
    await findCard('Player');
    const reads = polar.requests.length;
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(polar.requests.length).toBeGreaterThan(reads));
    await passTime(60_000);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await passAMinute();
    expect(countNameRequests(polar)).toBe(1);
  });

  test('are named after a refresh if there was no name before', async () => {
    const polar = servePolar({ licenseKeys: keys });
    const { result } = renderHookWithPortal(
      () => ({ names: useBenefitNames([EDITOR.toUpperCase()]), refresh: useRefreshPortal() }),
      { polar },
    );
    await waitFor(() => expect(countNameRequests(polar)).toBe(1));
    await passAMinute();
    for (const grant of benefitGrants) polar.benefitGrants.add(grant);
    await act(() => result.current.refresh());
    await waitFor(() =>
      expect(result.current.names).toEqual(new Map([[EDITOR.toUpperCase(), 'Editor']])),
    );
  });

  test('of another customer are named anew, and nothing is kept of who has left', async () => {
    const bea = createCustomer({ name: 'Bea' });
    const [ofBea] = [createLicenseKey({ benefit_id: EDITOR, customer: bea }, { now: NOW })];
    const polar = servePolar({ licenseKeys: [keys[0] as never, ofBea], benefitGrants });
    const grant = { benefit_id: EDITOR, customer: bea, benefit: { description: 'Bea’s Editor' } };
    polar.benefitGrants.add(createBenefitGrant(grant));
    const queryClient = new QueryClient();
    const provider = { customerId: 'ada', sessionToken: () => polar.sessionToken, queryClient };
    const { rerender } = renderWithPortal(<LicenseKeyList />, { polar, provider });
    await screen.findByRole('button', { name: /^Editor/ });
    provider.customerId = 'bea';
    provider.sessionToken = () => polar.createSession({ customer: bea }).token;
    rerender(<LicenseKeyList />);
    await screen.findByRole('button', { name: /^Bea’s Editor/ });
    expect(screen.queryByRole('button', { name: /^Editor/ })).toBeNull();
    expect(countNameRequests(polar)).toBe(2);
    await passTime(1);
    const kept = queryClient.getQueryCache().getAll();
    expect(kept.map(({ state }) => state.data)).toContain('Bea’s Editor');
    expect(kept.map(({ state }) => state.data)).not.toContain('Editor');
  });
});

test('A page that is left before the names are asked for sends no request for them', async () => {
  const polar = servePolar();
  const { unmount } = renderHookWithPortal(() => useBenefitNames([EDITOR]), { polar });
  unmount();
  await passAMinute();
  expect(polar.requests).toEqual([]);
});
