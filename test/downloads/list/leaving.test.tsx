import { act, fireEvent, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { DownloadList, PolarPortalProvider } from 'polar-customer-portal';
import { createCustomer, createDownload } from 'polar-customer-portal/mock';
import { Activity, StrictMode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { NOW, passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import {
  countReads,
  findFiles,
  getLink,
  recordNavigations,
  withName,
} from './render-downloads.tsx';

const FILE = 'acme-4.2.1.dmg';

let navigations: ReturnType<typeof recordNavigations>;
beforeEach(() => {
  startClock();
  navigations = recordNavigations();
});
afterEach(() => navigations.stop());

/** Ada clicks on a file after her machine has slept for three hours, and the new address is under way. */
async function clickAfterSleep() {
  const bea = createCustomer({ name: 'Bea Moss' });
  const polar = servePolar({ downloads: [createDownload(withName(FILE), { now: NOW })] });
  const tokens = {
    ada: () => polar.createSession(),
    bea: () => polar.createSession({ customer: bea }),
  };
  const page = (customer: keyof typeof tokens, isShown = true) => (
    <StrictMode>
      <PolarPortalProvider customerId={customer} sessionToken={tokens[customer]}>
        <Activity mode={isShown ? 'visible' : 'hidden'}>
          <DownloadList />
        </Activity>
      </PolarPortalProvider>
    </StrictMode>
  );
  const { rerender, unmount } = render(page('ada'));
  await findFiles();
  vi.setSystemTime(NOW + 3 * 3_600_000);
  polar.latency = 500;
  const user = userEvent.setup({ advanceTimers: (time) => void vi.advanceTimersByTime(time) });
  await user.click(getLink(FILE));
  await runClockUntil(() => expect(countReads(polar)).toBe(2));
  const show = (...args: Parameters<typeof page>) => rerender(page(...args));
  return { polar, show, unmount, user };
}

const restorePage = () =>
  act(() => void fireEvent(window, new PageTransitionEvent('pageshow', { persisted: true })));

test.each<[string, (page: Awaited<ReturnType<typeof clickAfterSleep>>) => void]>([
  ['another customer has signed in', ({ show }) => show('bea')],
  ['the list has gone', ({ unmount }) => unmount()],
  ['the app has hidden the list', ({ show }) => show('ada', false)],
  ['the browser has restored the page', restorePage],
])('a file is not downloaded once %s', async (_, leave) => {
  const page = await clickAfterSleep();
  leave(page);
  await passTime(10_000);
  expect(navigations.followed).toEqual([]);
});

test('a file is downloaded with the next click, when the list is shown again', async () => {
  const { show, user } = await clickAfterSleep();
  show('ada', false);
  await passTime(10_000);
  show('ada');
  await user.click(getLink(FILE));
  await runClockUntil(() => expect(navigations.followed).toHaveLength(1));
});
