import { act, render, renderHook } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  PolarPortalProvider,
  type OwnClientProps,
  type PortalError,
  type PortalEvent,
  type PortalSettings,
} from 'polar-customer-portal';
import type { MockPolar, MockPolarOptions } from 'polar-customer-portal/mock';
import type { ReactElement, ReactNode } from 'react';
import { vi } from 'vitest';
import { servePolar } from './mock/serve-polar.ts';

/** What the tests take for today, unless they look at a clock of their own. */
export const NOW = Date.parse('2026-06-15T12:00:00Z');

/** Some of the provider's props. */
export type ProviderOverrides = PortalSettings & Partial<OwnClientProps>;

interface PortalRenderOptions extends MockPolarOptions {
  /** A mock that answers already. */
  polar?: MockPolar | undefined;
  /** Props of the provider; without a `sessionToken` it is the mock's own. */
  provider?: ProviderOverrides | undefined;
}

/** A provider with a client and a cache that no other test has seen, and what it tells the vendor. */
function preparePortal({ polar: given, provider, ...polarOptions }: PortalRenderOptions) {
  const polar = given ?? servePolar(polarOptions);
  const onError = vi.fn<(error: PortalError) => void>();
  const onEvent = vi.fn<(event: PortalEvent) => void>();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <PolarPortalProvider
      sessionToken={polar.sessionToken}
      onError={onError}
      onEvent={onEvent}
      {...provider}
    >
      {children}
    </PolarPortalProvider>
  );
  return { polar, onError, onEvent, wrapper };
}

/** Renders below a provider; what `provider` holds by then counts for each render. */
export function renderWithPortal(ui: ReactElement, options: PortalRenderOptions = {}) {
  const { wrapper, ...prepared } = preparePortal(options);
  const user = userEvent.setup({
    advanceTimers: (milliseconds) => {
      if (vi.isFakeTimers()) vi.advanceTimersByTime(milliseconds);
    },
  });
  return { user, ...prepared, ...render(ui, { wrapper }) };
}

/** Runs a hook below a provider. */
export function renderHookWithPortal<Result>(
  useHook: () => Result,
  options: PortalRenderOptions = {},
) {
  const { wrapper, ...prepared } = preparePortal(options);
  return { ...prepared, ...renderHook(useHook, { wrapper }) };
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
