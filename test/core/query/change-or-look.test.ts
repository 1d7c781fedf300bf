import { PortalError } from 'polar-customer-portal/client';
import { expect, test, vi } from 'vitest';
import { changeOrLook } from '../../../src/core/query/change-or-look.ts';
import { catchError } from '../http/connect.ts';

const lost = new PortalError('network', 'No response');
const refused = new PortalError('conflict', 'Polar refused', { status: 409 });

const isMade = (found: unknown) => found === 'new';

/** A change that fails, after which Polar holds this. */
function change(failure: unknown, held: unknown, mayBeMade?: () => boolean) {
  const send = vi.fn(() => Promise.reject<unknown>(failure as Error));
  const look = vi.fn(() =>
    held instanceof Error ? Promise.reject<unknown>(held) : Promise.resolve(held),
  );
  const changing = changeOrLook({ send, look, isMade, mayBeMade, maybe: 'It may be new.' });
  return { changing, send, look };
}

test('a change that is confirmed is made, and nothing is read', async () => {
  const look = vi.fn(() => Promise.resolve('old'));
  const made = { send: async () => 'new', look, isMade: () => false, maybe: '' };
  expect(await changeOrLook(made)).toBe('new');
  expect(look).not.toHaveBeenCalled();
});

test('a change without an answer is sent once, and what is read decides', async () => {
  const made = change(lost, 'new');
  expect(await made.changing).toBe('new');
  expect(made.send).toHaveBeenCalledOnce();
  expect(await catchError(change(lost, 'old').changing)).toBe(lost);
});

test('a change that is refused is not made, and nothing is read', async () => {
  const { changing, look } = change(refused, 'new');
  expect(await catchError(changing)).toBe(refused);
  expect(look).not.toHaveBeenCalled();
});

test('a change that is refused because it may have been made is read', async () => {
  expect(await change(refused, 'new', () => true).changing).toBe('new');
  expect(await catchError(change(refused, 'old', () => true).changing)).toBe(refused);
});

test('a change is unconfirmed if the read fails too, with both reasons', async () => {
  const error = await catchError(change(lost, new PortalError('server', 'It is down')).changing);
  expect(error).toMatchObject({ code: 'unconfirmed', cause: lost });
  expect(error.message).toBe('It may be new. No response. Reading it failed: It is down.');
});

test('a change without an answer is unconfirmed if the read finds another change', async () => {
  const other = {
    look: async () => 'other',
    isMade,
    isChanged: (found: unknown) => found === 'other',
    maybe: 'It may be new.',
  };
  const error = await catchError(changeOrLook({ ...other, send: () => Promise.reject(lost) }));
  expect(error).toMatchObject({ code: 'unconfirmed', cause: lost });
  // Of a refusal it says nothing.
  const refusing = { ...other, send: () => Promise.reject(refused), mayBeMade: () => true };
  expect(await catchError(changeOrLook(refusing))).toBe(refused);
});

test('a change without an answer in time is unconfirmed until a later read shows it', async () => {
  const late = new PortalError('timeout', 'No answer');
  expect(await change(late, 'new').changing).toBe('new');
  const error = await catchError(change(late, 'old').changing);
  expect(error).toMatchObject({ code: 'unconfirmed', cause: late });
});

test('a 401 that is not Polar’s own says nothing of the session', async () => {
  const foreign = new PortalError('unauthorized', 'Who are you?', { status: 401 });
  const error = await catchError(change(foreign, 'old').changing);
  expect(error).toMatchObject({ code: 'rejected', cause: foreign });
});
