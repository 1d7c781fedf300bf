import { expect, test, vi } from 'vitest';
import { PortalError } from '../../src/core/http/errors.ts';
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

test('two copies of the package count the mails to a new address together, as Polar does', async () => {
  vi.resetModules();
  const one = await import('../../src/customer/email-tries.ts');
  vi.resetModules();
  const other = await import('../../src/customer/email-tries.ts');
  expect(other.recordTry).not.toBe(one.recordTry);
  one.recordTry('caller', 1);
  other.recordTry('caller', 2);
  expect(one.getTries('caller').sent).toEqual([1, 2]);
  other.forgetTries();
  expect(one.getTries('caller').sent).toEqual([]);
});

test('an error that is nobody’s any more is reported by no copy of the package', async () => {
  vi.resetModules();
  const one = await import('../../src/core/react/dismissed-errors.ts');
  vi.resetModules();
  const other = await import('../../src/core/react/dismissed-errors.ts');
  const [error, reported] = [1, 2].map(() => new PortalError('unauthorized', 'It has ended.'));
  if (error) one.dismissError(error);
  expect([error, reported].map((each) => each && other.isDismissed(each))).toEqual([true, false]);
});
