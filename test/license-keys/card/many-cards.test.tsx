import { QueryClient, type MutationCacheNotifyEvent } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { LicenseKeyCard, PortalError, type PortalClient } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { Profiler } from 'react';
import { describe, expect, test } from 'vitest';
import { countRenders } from '../../watch-commits.ts';
import { renderWithPortal } from '../../render-with-portal.tsx';

const licenseKeys = Array.from({ length: 3 }, () => createLicenseKey());

/** A client whose responses all arrive in the same task, when the test lets them. */
function createHeldClient(error?: PortalError) {
  const release = { licenseKeys() {}, names() {} };
  const held = {
    licenseKeys: new Promise<void>((resolve) => (release.licenseKeys = resolve)),
    names: new Promise<void>((resolve) => (release.names = resolve)),
  };
  const client: PortalClient = {
    server: 'https://api.polar.sh',
    scope: 'customer',
    async request({ path }) {
      const licenseKey = licenseKeys.find(({ id }) => path.endsWith(id));
      await (licenseKey ? held.licenseKeys : held.names);
      if (error) throw error;
      if (licenseKey) return licenseKey;
      const items = licenseKeys.map(({ id, benefit_id }) => ({
        id,
        benefit_id,
        benefit: { type: 'license_keys', description: 'Acme Editor license' },
      }));
      return { items, pagination: { total_count: items.length, max_page: 1 } };
    },
  };
  return { client, release };
}

function renderCards(error?: PortalError) {
  const { client, release } = createHeldClient(error);
  const queryClient = new QueryClient();
  const commits: ReturnType<typeof countCards>[] = [];
  const onRender = () => commits.push(countCards());
  const cards = () => (
    <Profiler id="cards" onRender={onRender}>
      {licenseKeys.map(({ id }) => (
        <LicenseKeyCard key={id} id={id} />
      ))}
    </Profiler>
  );
  const provider = { client, queryClient, sessionToken: undefined } as object;
  const { rerender, unmount } = renderWithPortal(cards(), { provider });
  return { queryClient, release, commits, renderAgain: () => rerender(cards()), unmount };
}

/** How many cards show what. Not by role, which takes long with so much around. */
const countCards = () => ({
  loaded: document.querySelectorAll('section[aria-busy=false]').length,
  named: screen.queryAllByText('Acme Editor license').length,
});
const findCards = (expected: ReturnType<typeof countCards>) =>
  waitFor(() => expect(countCards()).toEqual(expected));

describe('cards on the same page', () => {
  test('whose license keys arrive at the same time appear at once, and so do their names', async () => {
    const { release, commits } = renderCards();
    release.licenseKeys();
    await findCards({ loaded: 3, named: 0 });
    release.names();
    await findCards({ loaded: 3, named: 3 });
    expect(new Set(commits.map(({ loaded }) => loaded))).toEqual(new Set([0, 3]));
    expect(new Set(commits.map(({ named }) => named))).toEqual(new Set([0, 3]));
  });

  test('render once for what arrives, and announce it with that', async () => {
    const { release, commits } = renderCards();
    const { again } = await countRenders(async () => {
      release.licenseKeys();
      await findCards({ loaded: 3, named: 0 });
    });
    expect(again).toEqual(licenseKeys.flatMap(() => ['Root', 'Panel']));
    expect(screen.getAllByText('License key: Active')).toHaveLength(3);
    expect(commits).toHaveLength(2);
  });

  test('that fail at the same time say so at once', async () => {
    const { release, commits } = renderCards(new PortalError('not_found', 'Not found'));
    release.licenseKeys();
    await findCards({ loaded: 3, named: 0 });
    expect(screen.getAllByRole('alert')).toHaveLength(3);
    expect(new Set(commits.map(({ loaded }) => loaded))).toEqual(new Set([0, 3]));
  });

  test('hear nothing of each other when they render again', async () => {
    const { queryClient, release, renderAgain } = renderCards();
    release.licenseKeys();
    release.names();
    await findCards({ loaded: 3, named: 3 });
    const heard: MutationCacheNotifyEvent[] = [];
    queryClient.getMutationCache().subscribe((event) => heard.push(event));
    renderAgain();
    expect(heard.map(({ type }) => type)).toEqual([]);
  });

  test('do not listen to a host app’s cache any more once they are gone', () => {
    const { queryClient, unmount } = renderCards();
    expect(queryClient.getQueryCache().hasListeners()).toBe(true);
    unmount();
    expect(queryClient.getQueryCache().hasListeners()).toBe(false);
    expect(queryClient.getMutationCache().hasListeners()).toBe(false);
  });
});
