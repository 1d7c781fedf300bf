import { dehydrate, hydrate, IsRestoringProvider, QueryClient } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import {
  createPortalClient,
  LicenseKeyCard,
  LicenseKeyList,
  licenseKeyOptions,
  PolarPortalProvider,
  PortalError,
  startSession,
  useLicenseKey,
} from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import {
  Activity,
  StrictMode,
  Suspense,
  use,
  useInsertionEffect,
  useLayoutEffect,
  type ReactNode,
} from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { getKeyRequests } from '../../license-keys/get-key-requests.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import { passTime, startClock } from '../../render-with-portal.tsx';

beforeEach(() => startClock());

const licenseKey = createLicenseKey();
const { id } = licenseKey;
const card = <LicenseKeyCard id={id} />;
const never = new Promise<never>(() => {});
const findActive = () => screen.findByText('Active');

/** A host app with a session, and a count of how often it is asked for one. */
function prepareHost() {
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const queryClient = new QueryClient();
  const sessionToken = vi.fn(() => polar.sessionToken);
  const inProvider = (content: ReactNode) => (
    <PolarPortalProvider sessionToken={sessionToken} queryClient={queryClient} customerId="ada">
      {content}
    </PolarPortalProvider>
  );
  return { polar, queryClient, sessionToken, inProvider };
}

function Hook() {
  useLicenseKey(id);
  return null;
}

const Suspended = () => use(never);

describe('the first request', () => {
  test.each([
    ['a card', () => card],
    ['a list', () => <LicenseKeyList />],
    ['a component of the host app', () => <Hook />],
  ])(
    'of %s leaves before the browser paints, and not while rendering',
    async (_, createContent) => {
      const { sessionToken, inProvider } = prepareHost();
      const counts: Record<string, number> = {};
      function Page() {
        // Before all layout effects; the browser paints after them.
        useInsertionEffect(() => {
          counts['after rendering'] ??= sessionToken.mock.calls.length;
        });
        useLayoutEffect(() => {
          counts['before painting'] ??= sessionToken.mock.calls.length;
        });
        return inProvider(createContent());
      }
      render(<Page />);
      expect(counts).toEqual({ 'after rendering': 0, 'before painting': 1 });
      await passTime(1_000);
      expect(sessionToken).toHaveBeenCalledTimes(1);
    },
  );

  test('formats nothing before, because the browser takes long for the first time', () => {
    const { sessionToken, inProvider } = prepareHost();
    const formats = (['NumberFormat', 'RelativeTimeFormat', 'DateTimeFormat'] as const).map(
      (name) => vi.spyOn(Intl, name),
    );
    render(inProvider(card));
    expect(sessionToken).toHaveBeenCalled();
    for (const format of formats) expect(format).not.toHaveBeenCalled();
  });

  test('is followed by the formats when the browser has nothing else to do, as long as somebody waits', () => {
    const waiting = new Map<number, () => void>();
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => {
      waiting.set(waiting.size + 1, callback);
      return waiting.size;
    });
    vi.stubGlobal('cancelIdleCallback', (handle: number) => waiting.delete(handle));
    const { NumberFormat } = Intl;
    const numbers = vi.spyOn(Intl, 'NumberFormat').mockImplementation(function create(locale) {
      return new NumberFormat(locale);
    } as typeof NumberFormat);
    const { sessionToken, inProvider } = prepareHost();
    const { unmount } = render(inProvider(card));
    expect(sessionToken).toHaveBeenCalled();
    expect(waiting.size).toBe(1);
    expect(numbers).not.toHaveBeenCalled();
    for (const callback of waiting.values()) callback();
    expect(numbers).toHaveBeenCalledTimes(1);
    unmount();
    expect(waiting.size).toBe(0);
  });

  test('is not sent by a render that React throws away', async () => {
    const { sessionToken, inProvider } = prepareHost();
    await act(async () =>
      render(
        <Suspense fallback="Loading">
          {inProvider(card)}
          <Suspended />
        </Suspense>,
      ),
    );
    await passTime(1_000);
    expect(sessionToken).not.toHaveBeenCalled();
  });

  test('of a card that Activity hides is sent once it is shown', async () => {
    const { polar, sessionToken, inProvider } = prepareHost();
    const createPage = (mode: 'hidden' | 'visible') =>
      inProvider(<Activity mode={mode}>{card}</Activity>);
    const { rerender } = render(createPage('hidden'));
    await passTime(1_000);
    expect(sessionToken).not.toHaveBeenCalled();
    rerender(createPage('visible'));
    expect(await findActive()).toBeVisible();
    expect(getKeyRequests(polar)).toHaveLength(1);
  });

  test.each<[string, (asked: () => never) => void, boolean]>([
    ['a function that throws at once', () => {}, false],
    ['one in StrictMode', () => {}, true],
    ['a session that failed before React was there', startSession, false],
  ])('is not sent twice because of %s', async (_, start, isStrict) => {
    // `act` leaves no time between the commit and the effects that follow it, as a browser does.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
    const onError = vi.fn();
    const asked = vi.fn<() => never>(() => {
      throw new PortalError('unauthorized', 'Nobody is signed in.');
    });
    start(asked);
    const page = (
      <PolarPortalProvider sessionToken={asked} onError={onError}>
        {card}
      </PolarPortalProvider>
    );
    const container = document.body.appendChild(document.createElement('div'));
    const root = createRoot(container);
    root.render(isStrict ? <StrictMode>{page}</StrictMode> : page);
    await vi.waitFor(() => expect(onError).toHaveBeenCalled());
    await vi.waitFor(() => expect(container).toHaveTextContent('not signed in'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(onError).toHaveBeenCalledTimes(1);
    root.unmount();
    await vi.waitFor(() => expect(container).toBeEmptyDOMElement());
    container.remove();
    vi.unstubAllGlobals();
  });

  test('waits while the host app restores its cache', async () => {
    const { polar, sessionToken, inProvider } = prepareHost();
    const createPage = (isRestoring: boolean) => (
      <IsRestoringProvider value={isRestoring}>{inProvider(card)}</IsRestoringProvider>
    );
    const { rerender } = render(createPage(true));
    await passTime(1_000);
    expect(sessionToken).not.toHaveBeenCalled();
    rerender(createPage(false));
    expect(await findActive()).toBeVisible();
    expect(getKeyRequests(polar)).toHaveLength(1);
  });

  test.each([
    ['no request', 'younger', 29_000, 0],
    ['one request', 'older', 31_000, 1],
  ])('is %s where the server has read the key, %s than 30 seconds', async (_, __, age, count) => {
    const { polar, queryClient, sessionToken, inProvider } = prepareHost();
    const onServer = new QueryClient();
    const client = createPortalClient({ sessionToken: polar.sessionToken, customerId: 'ada' });
    await onServer.prefetchQuery(licenseKeyOptions(client, id));
    hydrate(queryClient, dehydrate(onServer));
    vi.setSystemTime(Date.now() + age);
    render(inProvider(<LicenseKeyCard id={id} benefitNames={false} />));
    await passTime(1_000);
    expect(await findActive()).toBeVisible();
    expect(getKeyRequests(polar)).toHaveLength(1 + count);
    expect(sessionToken).toHaveBeenCalledTimes(count);
  });
});

test('a card that React hides for what is suspended beside it sends nothing when it appears again', async () => {
  const { polar, inProvider } = prepareHost();
  const settle: ((value: string) => void)[] = [];
  const waiting = new Promise<string>((resolve) => settle.push(resolve));
  const Neighbor = ({ isWaiting }: { isWaiting: boolean }) => isWaiting && use(waiting);
  const createPage = (isWaiting: boolean) => (
    <Suspense fallback="Loading">
      {inProvider(card)}
      <Neighbor isWaiting={isWaiting} />
    </Suspense>
  );
  // StrictMode runs all effects of what appears again, as if it were new.
  const { rerender } = render(createPage(false), { reactStrictMode: false });
  await findActive();
  await act(async () => rerender(createPage(true)));
  expect(await screen.findByText('Loading')).toBeVisible();
  await passTime(31_000);
  await act(async () => settle[0]?.('here'));
  expect(await screen.findByText('here')).toBeVisible();
  expect(await findActive()).toBeVisible();
  await passTime(1_000);
  expect(getKeyRequests(polar)).toHaveLength(1);
});
