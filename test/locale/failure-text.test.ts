import { en } from 'polar-customer-portal/locale/en';
import { expect, test, vi } from 'vitest';
import type { FailureKind, FailureMessage } from '../../src/locale/common-messages.ts';
import { getFailureText } from '../../src/locale/failure-text.ts';

const { common } = en.messages;

/** A resource with messages of its own for some failures. */
function createResource(failures: Partial<Record<FailureKind, FailureMessage>>) {
  return { unaffected: 'Your files are safe.', failures };
}

test('a resource’s own message replaces the common one', () => {
  const resource = createResource({ not_found: ['File not found', 'It may have moved.'] });
  expect(getFailureText('not_found', common, resource)).toEqual([
    'File not found',
    'It may have moved.',
  ]);
});

test('a failure without a message of the resource has the common one', () => {
  const resource = createResource({ not_found: ['File not found', 'It may have moved.'] });
  const message = common.failures.no_customer;
  expect(getFailureText('no_customer', common, resource)).toBe(message);
});

test.each(['teapot', 'constructor'])(
  'a code that is unknown (%s) has the text of "unknown"',
  (code) => {
    const unknown = ['File unknown', 'It may have moved.'] as const;
    const kind = code as FailureKind;
    expect(getFailureText(kind, common, createResource({}))).toEqual(
      getFailureText('unknown', common, createResource({})),
    );
    expect(getFailureText(kind, common, createResource({ unknown }))).toBe(unknown);
  },
);

test('a common message contains the platform’s name and the resource’s reassurance', () => {
  expect(
    getFailureText('server', { ...common, platform: 'Acme Shop' }, createResource({})),
  ).toEqual([
    'Acme Shop can’t respond right now',
    'Your files are safe. Wait a minute and try again.',
  ]);
});

test('a message that is a function is called with the platform’s name and the reassurance', () => {
  const message = vi.fn<(words: object) => [string, string]>(() => ['Title', 'Description.']);
  expect(getFailureText('gone', common, createResource({ gone: message }))).toEqual([
    'Title',
    'Description.',
  ]);
  expect(message.mock.calls).toEqual([
    [{ platform: 'Polar', unaffected: 'Your files are safe.', next: '' }],
  ]);
});

test.each(['sign_in', 'reload', 'try_again'] as const)(
  'the text of an ended session says what the button below it does (%s)',
  (step) => {
    const [, description] = getFailureText('unauthorized', common, createResource({}), step);
    expect(description).toBe(
      `For your security, a session lasts one hour. ${common.nextSteps[step]}`,
    );
  },
);
