import { setupWorker } from 'msw/browser';
import { createHandlers, type MockPolar } from 'polar-customer-portal/mock';

/** One for all story files: a second worker would respond to the requests of the first as well. */
export const worker = setupWorker();
let started: Promise<unknown> | undefined;

/** Responds from this mock from now on, in place of the one before. */
export async function servePolar(polar: MockPolar) {
  started ??= worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
  await started;
  worker.resetHandlers(...createHandlers(polar));
}
