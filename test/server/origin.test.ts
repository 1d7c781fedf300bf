import { describe, expect, test } from 'vitest';
import { openVendor } from './vendor.ts';

const APP = 'https://app.example';
const EVIL = 'https://evil.example';

describe('a page gets a session', () => {
  test.each([
    [
      'of the same origin, according to its browser',
      { 'Sec-Fetch-Site': 'same-origin', Origin: APP },
    ],
    // The proxy has changed the address.
    [
      'of the same origin behind a proxy',
      { 'Sec-Fetch-Site': 'same-origin', Origin: 'https://www.example' },
    ],
    ['of the same origin, in a browser that sends only Origin', { Origin: APP }],
    ['that is no browser, which has no cookies of others', {}],
  ])('%s', async (_, headers) => {
    expect((await openVendor().request({ headers })).status).toBe(200);
  });

  test.each([
    ['a proxy has changed the address', { Origin: 'http://192.168.1.4:5173' }],
    [
      'it is of the same site',
      { 'Sec-Fetch-Site': 'same-site', Origin: 'http://192.168.1.4:5173' },
    ],
  ])('of an origin in allowedOrigins: %s', async (_, headers) => {
    const allowed = openVendor({ allowedOrigins: [EVIL, 'http://192.168.1.4:5173'] });
    expect((await allowed.request({ headers })).status).toBe(200);
    expect((await openVendor().request({ headers })).status).toBe(403);
  });
});

describe('a page gets no session', () => {
  test.each([
    ['of another site', { 'Sec-Fetch-Site': 'cross-site', Origin: EVIL }],
    ['of another site, whatever it calls itself', { 'Sec-Fetch-Site': 'cross-site', Origin: APP }],
    ['of another subdomain', { 'Sec-Fetch-Site': 'same-site', Origin: 'https://blog.example' }],
    ['of an extension', { 'Sec-Fetch-Site': 'none', Origin: 'chrome-extension://abcdef' }],
    ['of another origin, in a browser that sends only Origin', { Origin: EVIL }],
    ['of another scheme', { Origin: 'http://app.example' }],
    ['of another port', { Origin: 'https://app.example:8443' }],
    ['of an origin that begins alike', { Origin: 'https://app.example.evil.example' }],
    ['that hides its origin', { Origin: 'null' }],
    [
      'that hides its origin, with an empty Sec-Fetch-Site',
      { 'Sec-Fetch-Site': '', Origin: 'null' },
    ],
  ])('%s', async (_, headers) => {
    const { request, getCustomer, polar, onError } = openVendor({
      allowedOrigins: ['https://www.example'],
    });
    const response = await request({ headers });
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({
      error: {
        code: 'no_session',
        message: expect.stringContaining('allowedOrigins') as string,
      },
    });
    expect(getCustomer).not.toHaveBeenCalled();
    expect(polar.requests).toEqual([]);
    expect(onError).not.toHaveBeenCalled();
  });
});
