import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { createCustomer } from 'polar-customer-portal/mock';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { servePolar } from '../mock/serve-polar.ts';
import { ADDRESS } from './vendor.ts';

test('createSessionHandler needs nothing but web standards, as a worker has them', async () => {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../../src/server.ts', import.meta.url)),
        formats: ['iife'],
        name: 'entryPoint',
      },
    },
  });
  const [chunk] = [output].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (chunk?.type !== 'chunk') throw new Error('Vite made no single chunk.');
  expect(chunk.imports).toEqual([]);

  const errors: unknown[] = [];
  const context = createContext({
    // What Node.js, Bun, Deno and workers all have, and all that is used here.
    AbortController,
    AbortSignal,
    clearTimeout,
    DOMException,
    fetch,
    Request,
    Response,
    setTimeout,
    URL,
    console: { error: (error: unknown) => errors.push(error) },
  });
  const { organizationToken } = servePolar();
  const request = async (accessToken: string, external_customer_id: string | null) => {
    Object.assign(context, {
      request: new Request(ADDRESS, { method: 'POST', headers: { Origin: 'https://app.example' } }),
      options: { accessToken, getCustomer: () => external_customer_id && { external_customer_id } },
    });
    const response = runInContext(
      `${chunk.code}; entryPoint.createSessionHandler(options)(request)`,
      context,
    ) as Promise<Response>;
    return (await response).status;
  };
  expect(await request(organizationToken, createCustomer().external_id)).toBe(200);
  expect(await request(organizationToken, null)).toBe(401);
  expect(await request('polar_oat_revoked', 'account-2041')).toBe(502);
  expect(errors).toMatchObject([{ code: 'unauthorized' }]);
});
