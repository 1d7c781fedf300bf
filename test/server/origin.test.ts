import { describe, expect, test } from 'vitest';
import { openVendor } from './vendor.ts';

const APP = 'https://app.example';
const EVIL = 'https://evil.example';

describe('a page may ask', () => {
  test.each([
    ['of the same origin, says its browser', { 'Sec-Fetch-Site': 'same-origin', Origin: APP }],
    // The proxy has changed the address.
    [
      'of the same origin behind a proxy',
      { 'Sec-Fetch-Site': 'same-origin', Origin: 'https://www.example' },
    ],
    ['of the same origin, in a browser that only names it', { Origin: APP }],
    ['of no browser, which has no cookies of others', {}],
  ])('%s', async (_, headers) => {
    expect((await openVendor().ask({ headers })).status).toBe(200);
  });

  test.each([
    ['a proxy has changed the address', { Origin: 'http://192.168.1.4:5173' }],
    [
      'it is of the same site',
      { 'Sec-Fetch-Site': 'same-site', Origin: 'http://192.168.1.4:5173' },
    ],
  ])('of an origin that the vendor allows: %s', async (_, headers) => {
    const allowed = openVendor({ allowedOrigins: [EVIL, 'http://192.168.1.4:5173'] });
    expect((await allowed.ask({ headers })).status).toBe(200);
    expect((await openVendor().ask({ headers })).status).toBe(403);
  });
});

describe('a page may not ask', () => {
  test.each([
    ['of another site', { 'Sec-Fetch-Site': 'cross-site', Origin: EVIL }],
    ['of another site, whatever it calls itself', { 'Sec-Fetch-Site': 'cross-site', Origin: APP }],
    ['of another subdomain', { 'Sec-Fetch-Site': 'same-site', Origin: 'https://blog.example' }],
    ['of an extension', { 'Sec-Fetch-Site': 'none', Origin: 'chrome-extension://abcdef' }],
    ['of another origin, in a browser that only names it', { Origin: EVIL }],
    ['of another scheme', { Origin: 'http://app.example' }],
    ['of another port', { Origin: 'https://app.example:8443' }],
    ['of an origin that only begins alike', { Origin: 'https://app.example.evil.example' }],
    ['that hides its origin', { Origin: 'null' }],
    ['that hides its origin, with an empty word', { 'Sec-Fetch-Site': '', Origin: 'null' }],
  ])('%s', async (_, headers) => {
    const { ask, getCustomer, polar, onError } = openVendor({
      allowedOrigins: ['https://www.example'],
    });
    const answer = await ask({ headers });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({
      error: expect.stringContaining('allowedOrigins') as string,
    });
    expect(getCustomer).not.toHaveBeenCalled();
    expect(polar.requests).toEqual([]);
    expect(onError).not.toHaveBeenCalled();
  });
});
