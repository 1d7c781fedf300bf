import { PortalError } from 'polar-customer-portal/client';
import { expect, test } from 'vitest';
import { mayComeLate } from '../../../src/core/query/may-come-late.ts';

const timeout = new PortalError('timeout', 'No answer');
const unconfirmed = (cause?: PortalError) =>
  new PortalError('unconfirmed', 'It may be new.', { cause });

test('a change may come late for some seconds after a timeout of which nobody knows', () => {
  const now = Date.now();
  expect(mayComeLate(unconfirmed(timeout), now)).toBe(true);
  expect(mayComeLate(unconfirmed(timeout), now - 20_000)).toBe(true);
  expect(mayComeLate(unconfirmed(timeout), now - 30_000)).toBe(false);
});

test('it is not waited for where the customer’s clock was set back', () => {
  expect(mayComeLate(unconfirmed(timeout), Date.now() + 3_600_000)).toBe(false);
});

test('nothing comes late of what got another answer, or none', () => {
  const now = Date.now();
  expect(mayComeLate(timeout, now)).toBe(false);
  expect(mayComeLate(unconfirmed(new PortalError('network', 'No response')), now)).toBe(false);
  expect(mayComeLate(unconfirmed(), now)).toBe(false);
  expect(mayComeLate(undefined, now)).toBe(false);
});
