import { describe, expect, test } from 'vitest';
import { catchError } from './connect.ts';
import { respondWith } from './respond.ts';

const path = '/v1/customer-portal/customers/me';
const START = `Polar responded to PATCH ${path} with`;

/** What a change fails with when this is the response. */
function fail(response: Response) {
  const { client } = respondWith([() => response]);
  return catchError(client.request({ method: 'PATCH', path, body: {} }));
}

/** What a terminal would obey, or a log viewer, in place of showing it. */
const OBEYED: [what: string, text: string][] = [
  ['a line break, which would begin an entry of its own', '\r\n'],
  ['a line separator', '\u2028'],
  ['the start of a sequence that clears a terminal', '\u001b'],
  ['the same as one character', '\u009b'],
  ['a zero', '\0'],
  ['a bell', '\u0007'],
  ['a delete', '\u007f'],
  ['a change of direction', '\u202e'],
  ['an isolated direction', '\u2066'],
  ['a mark of direction', '\u061c'],
  ['a space that is not seen', '\u200b'],
  ['half a character', '\ud83d'],
];

describe('in the message of an error', () => {
  test.each(OBEYED)('Polar’s words stand without %s', async (_, obeyed) => {
    const text = `${obeyed}No${obeyed}${obeyed}more.${obeyed}`;
    const bodies = [
      { detail: text },
      { error_description: text },
      { detail: [{ loc: ['body', 'email'], msg: text }] },
    ];
    for (const body of bodies) {
      const { message } = await fail(Response.json(body, { status: 400 }));
      expect(message).toBe(`${START} 400: No more.`);
    }
  });

  test('the status text stands without what a terminal would obey', async () => {
    const { message } = await fail(new Response('', { status: 502, statusText: 'Bad\u009b2J' }));
    expect(message).toBe(`${START} 502: Bad 2J`);
  });

  test('words in any script stay as they are', async () => {
    const detail = 'Lizenz “älter” – ライセンス 👩 مرحبا';
    const { message } = await fail(Response.json({ detail }, { status: 400 }));
    expect(message).toBe(`${START} 400: ${detail}`);
  });

  test('a text of a megabyte is cut, and the message says how long it was', async () => {
    const detail = 'No. '.repeat(262_144);
    const { message } = await fail(Response.json({ detail }, { status: 400 }));
    expect(message).toMatch(/: (No\. )+No\.… \(1048576 characters in all\)$/);
    expect(message.length).toBeLessThan(700);
  });

  test.each([
    [500, '👩'.repeat(250)],
    [502, `${'👩'.repeat(249)}x… (502 characters in all)`],
  ])(
    'a text is not cut within a character, or before it is too long: %d',
    async (length, shown) => {
      const detail = length === 500 ? shown : `${'👩'.repeat(249)}x👩x`;
      const { message } = await fail(Response.json({ detail }, { status: 400 }));
      expect(message).toBe(`${START} 400: ${shown}`);
    },
  );

  test('a token that a server repeats is left out, also where the text is cut', async () => {
    for (const token of ['polar_cst_SECRET', 'polar_mst_SECRET', 'polar_oat_SECRET']) {
      for (const length of [0, 490]) {
        const detail = `${'x'.repeat(length)} Refused: ${token}.`;
        const { message } = await fail(Response.json({ detail }, { status: 400 }));
        expect(message).not.toMatch(/polar_|SECRET/);
      }
    }
  });

  test('a license key without a prefix is left out, also where the text is cut', async () => {
    for (const length of [0, 480]) {
      const detail = `${'x'.repeat(length)} There is no 7F9A3F0E-5B1C-4D2E-9A6B-3C8D1E2F4A5B.`;
      const { message } = await fail(Response.json({ detail }, { status: 404 }));
      expect(message).not.toContain('7F9A');
    }
  });
});

const issue = (...loc: string[]) => ({ loc: ['body', ...loc], msg: 'Wrong' });

describe('the fields of an error', () => {
  test('stand without what a terminal would obey', async () => {
    const body = { detail: [issue('billing\u001b[2J', 'country\n')] };
    const { fields } = await fail(Response.json(body, { status: 422 }));
    expect(fields).toEqual(['billing [2J.country']);
  });

  test('are no more than a hundred', async () => {
    const body = { detail: Array.from({ length: 10_000 }, (_, index) => issue(`field-${index}`)) };
    expect((await fail(Response.json(body, { status: 422 }))).fields).toHaveLength(100);
  });
});
