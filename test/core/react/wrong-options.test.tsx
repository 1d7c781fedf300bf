import { render, screen, waitFor } from '@testing-library/react';
import {
  createPortalClient,
  LicenseKeyCard,
  PolarPortalProvider,
  type PolarPortalProviderProps,
  type PortalError,
} from 'polar-customer-portal';
import { createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { passTime, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

const licenseKey = createLicenseKey();
const card = <LicenseKeyCard id={licenseKey.id} />;

/** Renders a provider with options that types would refuse, with two cards and what is the host app's. */
function renderWrong(props: object) {
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const onError = vi.fn<(error: PortalError) => void>();
  const page = (options: object) => (
    <PolarPortalProvider
      {...({
        sessionToken: polar.sessionToken,
        onError,
        ...options,
      } as PolarPortalProviderProps)}
    >
      <h1>Settings</h1>
      {card}
      {card}
    </PolarPortalProvider>
  );
  const { rerender } = render(page(props));
  return { polar, onError, show: (options: object) => rerender(page(options)) };
}

describe('a provider whose options are wrong', () => {
  test.each([
    [{ server: 'sandbx' }, /^server must be "production", .* It is "sandbx"\.$/],
    [{ server: null }, /^server must be "production", .* It is of type object\.$/],
    [{ timeout: Number.NaN }, /^timeout must be a number of milliseconds .* It is NaN\.$/],
    [{ timeout: -1 }, /^timeout must be/],
    [
      { sessionToken: undefined },
      /^PolarPortalProvider needs sessionToken, .* or client, from createPortalClient/,
    ],
    [{ sessionToken: null }, /^PolarPortalProvider needs sessionToken/],
  ])(
    'throws nothing while it renders: its cards show a failure, and onError hears why once (%j)',
    async (props, message) => {
      const { polar, onError } = renderWrong(props);
      expect(await screen.findAllByText(en.failures.invalid_request[0])).toHaveLength(2);
      expect(screen.getByRole('heading', { name: 'Settings' })).toBeVisible();
      await passTime(20_000);
      expect(onError).toHaveBeenCalledOnce();
      expect(onError.mock.lastCall?.[0]).toMatchObject({ code: 'invalid_request' });
      expect(onError.mock.lastCall?.[0].message).toMatch(message);
      expect(polar.requests).toEqual([]);
    },
  );

  test('shows the license key once they are right', async () => {
    const { onError, show } = renderWrong({ sessionToken: undefined });
    await screen.findAllByText(en.failures.invalid_request[0]);
    show({});
    expect(await screen.findAllByText('Active')).toHaveLength(2);
    expect(onError).toHaveBeenCalledOnce();
  });

  test('tells onError also while nothing below needs the session', () => {
    const { onError } = renderWithPortal(<p>Nothing yet</p>, { provider: { server: 'sandbx' } });
    expect(onError).toHaveBeenCalledOnce();
  });
});

describe('a customerId that cannot be one', () => {
  const wrong: unknown[] = ['', 'undefined', 0, Number.NaN, {}];
  const others: unknown[] = [
    '  ',
    '0',
    'null',
    'NaN',
    ' false',
    '[object Object]',
    41,
    true,
    null,
    [],
  ];

  test.each(wrong)(
    'counts as none, and onError hears of it once, while the card works (%j)',
    async (customerId) => {
      const { onError, show } = renderWrong({ customerId });
      expect(await screen.findAllByText('Active')).toHaveLength(2);
      show({ customerId });
      show({ customerId });
      await passTime(20_000);
      expect(onError).toHaveBeenCalledOnce();
      const error = onError.mock.lastCall?.[0];
      expect(error).toMatchObject({ code: 'invalid_request' });
      expect(error?.message).toMatch(/^customerId must be .*, for example "user-2041"\. It is /);
    },
  );

  test.each(wrong)(
    'shows nothing of Alice to Bob, who comes with another token (%j)',
    async (id) => {
      const bob = createCustomer();
      const { polar, show } = renderWrong({ customerId: id });
      expect(await screen.findAllByText('Active')).toHaveLength(2);
      show({ customerId: id, sessionToken: polar.createSession({ customer: bob }).token });
      expect(screen.queryByText('Active')).not.toBeInTheDocument();
      await waitFor(() => expect(screen.getAllByText(en.failures.not_found[0])).toHaveLength(2));
    },
  );

  test('starts anew when it becomes another one, also where the token is an inline function', async () => {
    const bob = createCustomer();
    const { polar, show } = renderWrong({ customerId: 41 });
    expect(await screen.findAllByText('Active')).toHaveLength(2);
    const { token } = polar.createSession({ customer: bob });
    show({ customerId: 42, sessionToken: () => token });
    expect(screen.queryByText('Active')).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getAllByText(en.failures.not_found[0])).toHaveLength(2));
  });

  test('is no scope that two clients could share', () => {
    const { polar } = renderWrong({});
    for (const customerId of [...wrong, ...others, undefined]) {
      const options = { sessionToken: polar.sessionToken, customerId } as { sessionToken: string };
      expect(createPortalClient(options).scope).not.toBe(createPortalClient(options).scope);
    }
  });
});
