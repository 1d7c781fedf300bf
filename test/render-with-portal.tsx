import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { PolarPortalProvider, type PolarPortalProviderProps } from 'polar-customer-portal';
import type { Portal, PortalOptions } from 'polar-customer-portal/mock';
import type { ReactElement, ReactNode } from 'react';
import { vi } from 'vitest';
import { servePortal } from './mock/portal-server.ts';

/** What the tests take for today, unless they look at a clock of their own. */
export const NOW = Date.parse('2026-06-15T12:00:00Z');

interface PortalRenderOptions extends PortalOptions {
  /** A portal that answers already. */
  portal?: Portal | undefined;
  /** Props of the provider; without a `sessionToken` it is the portal's own. */
  provider?: Partial<PolarPortalProviderProps> | undefined;
}

/** Renders below a provider with a client and a cache that no other test has seen. */
export function renderWithPortal(
  ui: ReactElement,
  { portal, provider, ...portalOptions }: PortalRenderOptions = {},
) {
  const served = portal ?? servePortal(portalOptions);
  const user = userEvent.setup({
    advanceTimers: (milliseconds) => {
      if (vi.isFakeTimers()) vi.advanceTimersByTime(milliseconds);
    },
  });
  const onError = vi.fn<(error: Error) => void>();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <PolarPortalProvider sessionToken={served.sessionToken} onError={onError} {...provider}>
      {children}
    </PolarPortalProvider>
  );
  return { portal: served, user, onError, ...render(ui, { wrapper }) };
}

/** Stops the clock at a moment; from then on it runs no faster than the test. */
export function startClock(now = NOW): void {
  vi.useFakeTimers({ now, shouldAdvanceTime: true });
}

/** Lets time pass at once. */
export async function passTime(milliseconds: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds));
}

/** Runs the clock until a check passes, so that the pauses between retries cost no time. */
export async function runClockUntil<Found>(check: () => Found): Promise<Found> {
  for (let turn = 0; ; turn += 1) {
    try {
      return check();
    } catch (error) {
      if (turn === 600) throw error;
    }
    await passTime(250);
  }
}
