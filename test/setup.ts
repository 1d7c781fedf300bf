import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { installDialog } from './dialog.ts';
import { queues } from '../src/license-keys/key-requests.ts';
import { server } from './network.ts';

let complaints: unknown[][] = [];

// So that a date reads the same on every machine.
process.env['TZ'] = 'UTC';

installDialog();

configure({ reactStrictMode: true, asyncUtilTimeout: 10_000 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));

beforeEach(() => {
  complaints = [];
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...args) => {
      complaints.push(args);
    });
  }
});

afterEach(async () => {
  cleanup();
  // Lets the pretend Polar answer what a test leaves half-way: who waits in vain for an answer asks
  // again in ten seconds, in the middle of another test.
  if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(10_000);
  // What is left of a page: no test waits for the requests of another.
  queues.clear();
  server.resetHandlers();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  expect(complaints, 'what was written to the console').toEqual([]);
});

afterAll(() => {
  server.close();
  // The next file of tests may get the same page.
  if (typeof document !== 'undefined') {
    expect(document.documentElement.outerHTML).toBe('<html><head></head><body></body></html>');
  }
});
