import './watch-commits.ts';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { rememberComputedStyles } from './computed-styles.ts';
import { installDialog } from './dialog.ts';
import { getQueues } from '../src/license-keys/key-requests.ts';
import { server } from './network.ts';
import { skipOwnerStacks } from './owner-stacks.ts';

let consoleCalls: unknown[][] = [];

// Makes dates look the same on every machine.
process.env['TZ'] = 'UTC';

installDialog();
skipOwnerStacks();
rememberComputedStyles();

configure({ reactStrictMode: true, asyncUtilTimeout: 10_000 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));

beforeEach(() => {
  consoleCalls = [];
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...args) => {
      consoleCalls.push(args);
    });
  }
});

afterEach(async () => {
  cleanup();
  // Lets pending requests of the test finish: after their timeout of ten seconds they would be retried
  // in the middle of another test.
  if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(10_000);
  // Test files share a page, so a test would wait for the key requests of the one before.
  getQueues().clear();
  server.resetHandlers();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  expect(consoleCalls, 'errors and warnings in the console').toEqual([]);
});

afterAll(() => {
  server.close();
  // The next test file may get the same document.
  if (typeof document !== 'undefined') {
    expect(document.documentElement.outerHTML).toBe('<html><head></head><body></body></html>');
  }
});
