import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { installDialog } from './dialog.ts';

/** Where a test lets a pretend Polar answer. What nobody answers ends up in the complaints. */
export const server = setupServer();

let complaints: unknown[][] = [];

// So that a date reads the same on every machine.
process.env['TZ'] = 'UTC';

installDialog();

configure({ reactStrictMode: true, asyncUtilTimeout: 3_000 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));

beforeEach(() => {
  complaints = [];
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...args) => {
      complaints.push(args);
    });
  }
});

afterEach(() => {
  cleanup();
  server.resetHandlers();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  expect(complaints, 'what was written to the console').toEqual([]);
});

afterAll(() => server.close());
