import { expect, test, vi } from 'vitest';
import type { SessionElement } from '../../src/elements/shared-session.ts';

/** Loads the module as another file does that contains it. */
async function loadCopy() {
  vi.resetModules();
  return import('../../src/elements/shared-session.ts');
}

const createSource = (customerId: string) => ({
  server: 'sandbox',
  customerId,
  tokenSource: 'polar_cst_1',
});

const element = (): SessionElement => ({ sessionToken: 'polar_cst_1' });

test('elements from two files share their session and their cache', async () => {
  const [one, other] = [await loadCopy(), await loadCopy()];
  expect(one.joinSession).not.toBe(other.joinSession);
  const [first, second, third] = [element(), element(), element()];
  const shared = one.joinSession(createSource('one'), first);
  expect(other.joinSession(createSource('one'), second)).toBe(shared);
  expect(other.joinSession(createSource('two'), third)).not.toBe(shared);

  // It ends with the last of them, in whichever file.
  one.leaveSession(shared, first);
  expect(one.joinSession(createSource('one'), first)).toBe(shared);
  one.leaveSession(shared, first);
  other.leaveSession(shared, second);
  const next = one.joinSession(createSource('one'), first);
  expect(next).not.toBe(shared);
  one.leaveSession(next, first);
});
