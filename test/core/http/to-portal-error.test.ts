import { PortalError } from 'polar-customer-portal/client';
import { describe, expect, test } from 'vitest';
import { toPortalError, withPortalErrors } from '../../../src/core/http/to-portal-error.ts';
import { catchError } from './connect.ts';

describe('an error of a client', () => {
  test('stays as it is when it is a PortalError', async () => {
    const error = new PortalError('gone', 'It is no longer available.');
    expect(toPortalError(error)).toBe(error);
    expect(await catchError(withPortalErrors(() => Promise.reject(error)))).toBe(error);
  });

  test('stays as it is when another copy of the package on the page has made it', () => {
    class PortalErrorOfAnotherCopy extends Error {
      override readonly name = 'PortalError';
      readonly code = 'gone';
    }
    const error = new PortalErrorOfAnotherCopy();
    expect(toPortalError(error)).toBe(error);
  });

  test.each([
    new TypeError('Failed to fetch'),
    Object.assign(new Error('No connection'), { code: 'ECONNREFUSED' }),
    Object.assign(new Error('Without a code'), { name: 'PortalError' }),
    { name: 'PortalError', code: 'gone' },
    'a text',
    undefined,
    null,
  ])(
    'is told as unknown, with what was thrown as its cause, when it is anything else',
    (thrown) => {
      const error = toPortalError(thrown);
      expect(error).toBeInstanceOf(PortalError);
      expect(error).toMatchObject({ code: 'unknown', cause: thrown });
      expect(error.message).toMatch(
        /^A request threw an error that is no PortalError \(see `cause`\)/,
      );
    },
  );

  test('does not hide what a request returns', async () => {
    expect(await withPortalErrors(async () => 7)).toBe(7);
  });
});
