import { act } from '@testing-library/react';
import { PolarPortalProvider, type PortalError, type PortalEvent } from 'polar-customer-portal';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';
import { getQueues } from '../../src/license-keys/key-requests.ts';
import { SECRET } from './values.ts';

/** What a page has seen of components since they were rendered. */
export interface Shown {
  host: HTMLElement;
  section: HTMLElement;
  errors: PortalError[];
  events: PortalEvent[];
  /** What was written to the console, or thrown while rendering. */
  complaints: unknown[];
}

/** Who is looking, and at whose page. */
interface Visitor {
  /** Whether the session is that of a member of a team. */
  isMember?: boolean;
  /** The slug of the vendor's organization. */
  organization?: string;
}

/**
 * Renders components on a page of their own until nothing is under way, and looks at them.
 *
 * @param fetch - The network.
 */
export async function show(
  ui: ReactNode,
  fetch: typeof globalThis.fetch,
  look: (shown: Shown) => void | Promise<void>,
  { isMember = false, organization }: Visitor = {},
): Promise<void> {
  const host = document.body.appendChild(document.createElement('div'));
  const errors: PortalError[] = [];
  const events: PortalEvent[] = [];
  const complaints: unknown[] = [];
  for (const level of ['error', 'warn'] as const) {
    vi.mocked(console[level]).mockImplementation((...args) => complaints.push(args));
  }
  const complain = (error: unknown) => complaints.push(error);
  const root = createRoot(host, {
    onCaughtError: complain,
    onUncaughtError: complain,
    onRecoverableError: complain,
  });
  try {
    await act(async () =>
      root.render(
        <PolarPortalProvider
          sessionToken={`polar_${isMember ? 'mst' : 'cst'}_${SECRET}`}
          organization={organization}
          fetch={fetch}
          locale="en"
          timeZone="UTC"
          onError={(error) => errors.push(error)}
          onEvent={(event) => events.push(event)}
        >
          {ui}
        </PolarPortalProvider>,
      ),
    );
    await settle(host);
    const section = host.querySelector('section');
    if (!section) throw new Error('The page is blank.');
    await look({ host, section, errors, events, complaints });
  } finally {
    await act(async () => root.unmount());
    host.remove();
    vi.clearAllTimers();
    getQueues().clear();
  }
}

/** Lets the time pass that answers and repeated requests take. */
export async function settle(host: HTMLElement): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    await act(() => vi.advanceTimersByTimeAsync(turn === 0 ? 10 : 8_000));
    const isWaiting = host.querySelector('[aria-busy=true], [data-slot=portal-skeleton]');
    const isRetrying = host.querySelector('[data-slot=portal-retry][aria-disabled=true]');
    if (!isWaiting && !isRetrying) return;
  }
}

/** Opens what can be opened on a page: clicks each button of a slot. */
export async function openAll(host: HTMLElement, slot: string): Promise<void> {
  for (const button of host.querySelectorAll<HTMLElement>(`[data-slot=${slot}]`)) {
    await act(async () => button.click());
  }
  await settle(host);
}

/** Timers of this page alone: those of requests too, which Node.js would count in real time. */
export function fakeTime(now: number): void {
  vi.useFakeTimers({
    now,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
}
