import { expect, test, vi } from 'vitest';
import { readLink } from '../../src/ui/read-link.ts';

test.each([
  'https://acme.example/renew?product=studio#now',
  'http://localhost:3000/help',
  'mailto:help@acme.example?subject=License',
  '/account/renew',
  'renew',
  '../renew',
  '?plan=team',
  '#help',
  '//acme.example/renew',
  ' /renew ',
  'HTTPS://ACME.EXAMPLE',
  // A path, because a scheme has no slash.
  './javascript:alert(1)',
])('a link leads to %j', (address) => {
  expect(readLink('renew', address, undefined)).toEqual({ address });
  expect(readLink('renew', () => address, undefined)).toEqual({ address });
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  '  javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript\r:alert(1)',
  'javascript\t://acme.example/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://acme.example/0c5d1f1e',
  'file:///etc/passwd',
  'vbscript:msgbox(1)',
  'view-source:https://acme.example',
  'filesystem:https://acme.example/temporary/x',
  'acme-editor://renew',
  'https://',
  'http://acme example/',
  '',
  ' \n',
  '\u200b',
  7,
  true,
  {},
  new URL('https://acme.example'),
  Promise.resolve('https://acme.example'),
])(
  'a link leads nowhere, and the developer hears which and what to write, when it is %j',
  (bad) => {
    for (const source of [bad, () => bad]) {
      const { address, mistake } = readLink('renew', source as never, undefined);
      expect(address).toBeUndefined();
      expect(mistake).toMatchObject({ code: 'invalid_request' });
      expect(mistake?.message).toBe(
        'The link "renew" leads nowhere that a customer may be sent to. Write an address that begins with https:, http: or mailto:, or a relative one such as "/account".',
      );
    }
  },
);

test.each([undefined, null])('a link that is %s is none, and no mistake', (none) => {
  expect(readLink('help', none as undefined, undefined)).toEqual({});
  expect(readLink('help', () => none as undefined, undefined)).toEqual({});
});

test('a link whose function throws leads nowhere, and the developer hears of the error', () => {
  const cause = new Error('No such plan');
  const source = vi.fn(() => {
    throw cause;
  });
  const { address, mistake } = readLink('upgrade', source, 'the subject');
  expect(source).toHaveBeenCalledWith('the subject');
  expect(address).toBeUndefined();
  expect(mistake).toMatchObject({ code: 'invalid_request', cause });
  expect(mistake?.message).toContain('The function of the link "upgrade" threw an error.');
});
