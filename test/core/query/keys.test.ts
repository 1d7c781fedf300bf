import { QueryClient } from '@tanstack/react-query';
import {
  createPortalClient,
  deactivateActivationOptions,
  licenseKeyQueryKeys,
  licenseKeyListOptions,
  licenseKeyOptions,
  portalKeys,
} from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';

const id = '3b0a7c1d-3f58-4e26-8c90-2d6e4f81a357';

const createClient = (customerId: string, sessionToken: string, server?: string) =>
  createPortalClient({ sessionToken, customerId, server });

describe('query keys', () => {
  test('are nested, from everything of a client down to one license key', () => {
    const client = createPortalClient({ sessionToken: 'polar_cst_x', server: 'sandbox' });
    expect(portalKeys.all(client)).toEqual([
      'polar-customer-portal',
      'https://sandbox-api.polar.sh',
      client.scope,
    ]);
    expect(licenseKeyQueryKeys.all(client)).toEqual([...portalKeys.all(client), 'license-keys']);
    expect(licenseKeyQueryKeys.detail(client, id)).toEqual([
      ...licenseKeyQueryKeys.all(client),
      'detail',
      id,
    ]);
    expect(licenseKeyOptions(client, id).queryKey).toEqual(licenseKeyQueryKeys.detail(client, id));
  });

  test('contain the customer id and never a token', () => {
    const client = createPortalClient({ sessionToken: 'polar_cst_secret', customerId: 'ada' });
    const { mutationKey } = deactivateActivationOptions(client, id);
    const all = [
      portalKeys.all(client),
      licenseKeyQueryKeys.all(client),
      licenseKeyQueryKeys.detail(client, id),
      licenseKeyQueryKeys.lists(client),
      licenseKeyQueryKeys.deactivations(client, id),
      licenseKeyListOptions(client, { page: 2 }).queryKey,
      mutationKey,
    ];
    expect(JSON.stringify(all)).not.toContain('secret');
    expect(all.filter((key) => !JSON.stringify(key).includes('ada'))).toEqual([]);
  });

  test('differ between clients that have no customerId', () => {
    const options = { sessionToken: 'polar_cst_x' };
    const [first, second] = [createPortalClient(options), createPortalClient(options)];
    expect(licenseKeyQueryKeys.detail(first, id)).not.toEqual(
      licenseKeyQueryKeys.detail(second, id),
    );
  });

  test('are equal for the same customer, whatever the token, and differ between customers', () => {
    const ada = createClient('ada', 'polar_cst_x');
    expect(licenseKeyQueryKeys.detail(ada, id)).toEqual(
      licenseKeyQueryKeys.detail(createClient('ada', 'polar_cst_y'), id),
    );
    expect(licenseKeyQueryKeys.detail(ada, id)).not.toEqual(
      licenseKeyQueryKeys.detail(createClient('bea', 'polar_cst_x'), id),
    );
  });

  test('differ between servers, even for the same customer id', () => {
    const [first, second] = [
      createClient('ada', 'x', 'sandbox'),
      createClient('ada', 'x', 'production'),
    ];
    expect(portalKeys.all(first)).not.toEqual(portalKeys.all(second));
  });

  test('allow removing the data of one client and keeping that of another', async () => {
    const licenseKey = createLicenseKey();
    const { sessionToken } = servePolar({ licenseKeys: [licenseKey] });
    const [first, second] = [
      createPortalClient({ sessionToken }),
      createPortalClient({ sessionToken }),
    ];
    const queryClient = new QueryClient();
    await queryClient.fetchQuery(licenseKeyOptions(first, licenseKey.id));
    await queryClient.fetchQuery(licenseKeyOptions(second, licenseKey.id));
    queryClient.removeQueries({ queryKey: portalKeys.all(first) });
    const cached = (client: typeof first) =>
      queryClient.getQueryData(licenseKeyOptions(client, licenseKey.id).queryKey);
    expect(cached(first)).toBeUndefined();
    expect(cached(second)?.key).toBe(licenseKey.key);
  });
});
