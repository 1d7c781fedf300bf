import { QueryClient } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import {
  createPortalClient,
  LicenseKeyCard,
  licenseKeyOptions,
  PortalError,
  type PortalClient,
  type PortalErrorCode,
} from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../english.ts';
import { rotate } from '../../license-keys/card/changes.ts';
import { findCard } from '../../license-keys/card/render-card.tsx';
import { servePolar } from '../../mock/serve-polar.ts';
import { renderWithPortal, runClockUntil, startClock } from '../../render-with-portal.tsx';

beforeEach(() => startClock());

/** A card whose host app has wrapped the client in one that throws this for some requests. */
function renderWithClient(thrown: unknown, method: 'GET' | 'POST') {
  const licenseKey = createLicenseKey();
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const own = createPortalClient({ sessionToken: polar.sessionToken });
  const client: PortalClient = {
    ...own,
    async request(request) {
      if ((request.method ?? 'GET') === method) throw thrown;
      return own.request(request);
    },
  };
  return renderWithPortal(<LicenseKeyCard id={licenseKey.id} />, {
    polar,
    provider: { client, sessionToken: undefined } as object,
  });
}

/** An error with a field that cannot be read. */
function throwOnRead(field: string, name = 'Error'): Error {
  const error = Object.assign(new Error('Foreign'), { name });
  return Object.defineProperty(error, field, {
    get() {
      throw new Error('This field cannot be read.');
    },
  });
}

const invalid = (cause: unknown) =>
  expect.objectContaining({
    code: 'unknown',
    message: expect.stringContaining('threw an error that is no PortalError'),
    cause,
  });

describe('a client of the host app that throws something else than a PortalError', () => {
  test.each([
    ['an error', new TypeError('x is not a function')],
    ['a text', 'no connection'],
    ['nothing', undefined],
    ['null', null],
    ['an error that cannot be changed', Object.freeze(new TypeError('x is not a function'))],
    ['an error whose name throws', throwOnRead('name')],
    ['a PortalError whose code throws', throwOnRead('code', 'PortalError')],
    [
      'a PortalError whose code is no text',
      Object.assign(new Error('Foreign'), { name: 'PortalError', code: 7 }),
    ],
  ])('shows and reports a failure of the card, and offers to try again: %s', async (_, thrown) => {
    const { onError, onEvent } = renderWithClient(thrown, 'GET');
    expect(await runClockUntil(() => screen.getByRole('alert'))).toHaveTextContent(
      en.failures.unknown.join(''),
    );
    expect(screen.getByRole('button', { name: en.tryAgain })).toBeVisible();
    expect(onError.mock.calls).toEqual([[invalid(thrown)]]);
    expect(onEvent.mock.calls).toEqual([[{ type: 'failed', code: 'unknown' }]]);
  });

  test('reports a failure of a change', async () => {
    const thrown = new TypeError('x is not a function');
    const { user, onError, onEvent } = renderWithClient(thrown, 'POST');
    await findCard();
    await rotate(user);
    await runClockUntil(() => expect(onError).toHaveBeenCalled());
    expect(onError.mock.calls).toEqual([[invalid(thrown)]]);
    expect(onEvent.mock.calls).toEqual([[{ type: 'failed', code: 'unknown' }]]);
  });
});

test.each(['teapot', 'constructor', '__proto__', 'toString', ''])(
  'a client of the host app that throws an unknown code shows the text of "unknown", and offers to try again (%j)',
  async (code) => {
    const error = new PortalError(code as PortalErrorCode, 'I am a teapot.');
    const { onError } = renderWithClient(error, 'GET');
    const alert = await runClockUntil(() => screen.getByRole('alert'));
    expect(alert).toHaveTextContent(en.failures.unknown.join(''));
    expect(screen.getByRole('region')).toHaveAttribute('data-state', 'unknown');
    expect(screen.getByRole('button', { name: en.tryAgain })).toBeVisible();
    expect(onError.mock.calls).toEqual([[error]]);
  },
);

test('a change that fails with an unknown code is told like any other', async () => {
  const error = new PortalError('constructor' as PortalErrorCode, 'I am a teapot.');
  const { user, onError } = renderWithClient(Object.freeze(error), 'POST');
  await findCard();
  await rotate(user);
  await runClockUntil(() => expect(onError).toHaveBeenCalled());
  expect(onError.mock.calls).toEqual([[error]]);
});

test('a query that the host app has restored with a text in place of an error reports it, and shows its data', async () => {
  const licenseKey = createLicenseKey();
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const client = createPortalClient({ sessionToken: polar.sessionToken });
  const queryClient = new QueryClient();
  const { queryKey } = licenseKeyOptions(client, licenseKey.id);
  await queryClient.prefetchQuery(licenseKeyOptions(client, licenseKey.id));
  const query = queryClient.getQueryCache().find({ queryKey });
  query?.setState({ status: 'error', error: 'no connection' as never });
  const { onError } = renderWithPortal(<LicenseKeyCard id={licenseKey.id} />, {
    polar,
    provider: { client, sessionToken: undefined, queryClient } as object,
  });
  await findCard();
  expect(onError.mock.calls).toEqual([[invalid('no connection')]]);
});
