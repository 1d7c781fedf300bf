// Not that of Testing Library for React, whose `configure` also turns its strict mode off.
import { configure, getConfig } from '@testing-library/dom';
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

/** The current time in tests with a fake clock, unless they choose another. */
export const NOW = Date.parse('2026-06-15T12:00:00Z');

/** Props that a test passes to the provider. */
export type ProviderOverrides = PortalSettings & Partial<OwnClientProps>;

interface PortalRenderOptions extends MockPolarOptions {
  /** A mock that is already serving requests. */
  polar?: MockPolar | undefined;
  /** Props of the provider. @default the mock's `sessionToken` */
  provider?: ProviderOverrides | undefined;
}

/** Creates a provider with a client and a cache of its own, and mocks of its callbacks. */
function preparePortal({ polar: givenPolar, provider, ...polarOptions }: PortalRenderOptions) {
  const polar = givenPolar ?? servePolar(polarOptions);
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

/** Renders inside a provider. A test may change the `provider` object before it calls `rerender`. */
export function renderWithPortal(ui: ReactElement, options: PortalRenderOptions = {}) {
  const { wrapper, ...prepared } = preparePortal(options);
  const user = userEvent.setup({
    advanceTimers: (milliseconds) => {
      if (vi.isFakeTimers()) vi.advanceTimersByTime(milliseconds);
    },
  });
  return { user, ...prepared, ...render(ui, { wrapper }) };
}

/** Runs a hook inside a provider. */
export function renderHookWithPortal<Result>(
  useHook: () => Result,
  options: PortalRenderOptions = {},
) {
  const { wrapper, ...prepared } = preparePortal(options);
  return { ...prepared, ...renderHook(useHook, { wrapper }) };
}

/** Starts a fake clock, which runs in real time until a test moves it forward. */
export function startClock(now = NOW): void {
  // Ticks more often than by itself (20 ms): every timer of what a test waits for would last that long.
  vi.useFakeTimers({ now, shouldAdvanceTime: true, advanceTimeDelta: 4 });
}

/** Moves the fake clock forward. */
export async function passTime(milliseconds: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds));
}

/** Moves the fake clock forward until a check passes, so that no test waits for retries. */
export async function runClockUntil<Found>(check: () => Found): Promise<Found> {
  for (let turn = 0; turn < 600; turn += 1) {
    try {
      return checkQuickly(check);
    } catch {
      await passTime(250);
    }
  }
  return check();
}

const QUICK_ERRORS = { _disableExpensiveErrorDiagnostics: true };
const FULL_ERRORS = { _disableExpensiveErrorDiagnostics: false };

/**
 * Runs a check that may fail many times before it passes. Its errors do not describe the document, which
 * takes longer than all else; Testing Library does the same in `waitFor`.
 */
function checkQuickly<Found>(check: () => Found): Found {
  const { getElementError } = getConfig();
  configure({ ...QUICK_ERRORS, getElementError: (message) => new Error(message ?? '') });
  try {
    return check();
  } finally {
    configure({ ...FULL_ERRORS, getElementError });
  }
}
