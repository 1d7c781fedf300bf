import { PolarNetworkError, PolarRateLimitError, PolarServerError } from '@polar-sh/sdk';
import { createPolar, createPolarCore } from '@polar-sh/sdk/2026-10';
import { getLicenseKeys } from '@polar-sh/sdk/2026-10/services/customer_portal/license_keys';
import { createActivation, createLicenseKey, type Portal } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { servePortal } from './portal-server.ts';

function connect(portal: Portal) {
  return createPolar({ accessToken: portal.sessionToken }).customerPortal;
}

describe("a vendor's code that uses the official SDK", () => {
  test('lists, page by page, and gets license keys', async () => {
    const older = createLicenseKey({ created_at: '2026-01-01T00:00:00Z' });
    const newer = createLicenseKey({ created_at: '2026-02-01T00:00:00Z' });
    const { licenseKeys } = connect(servePortal({ licenseKeys: [newer, older] }));

    const page = await licenseKeys.list({ limit: 1 });
    expect(page.items.map(({ id }) => id)).toEqual([older.id]);
    expect(page.pagination).toEqual({ total_count: 2, max_page: 2 });

    const ids = [];
    for await (const item of licenseKeys.iterList({ limit: 1 })) ids.push(item.id);
    expect(ids).toEqual([older.id, newer.id]);

    expect(await licenseKeys.get(newer.id)).toEqual(newer);
  });

  test('works with the functions of the core client too', async () => {
    const licenseKey = createLicenseKey();
    const portal = servePortal({ licenseKeys: [licenseKey] });
    const client = createPolarCore({ accessToken: portal.sessionToken });
    expect(await getLicenseKeys(client)(licenseKey.id)).toEqual(licenseKey);
  });

  test('activates, validates and deactivates', async () => {
    const licenseKey = createLicenseKey({ activations: [] });
    const { key, organization_id } = licenseKey;
    const portal = servePortal({ licenseKeys: [licenseKey] });
    const { licenseKeys } = connect(portal);

    const { license_key, ...activation } = await licenseKeys.activate({
      key,
      organization_id,
      label: 'Laptop',
      meta: { os: 'linux' },
    });
    expect(activation).toMatchObject({ license_key_id: licenseKey.id, label: 'Laptop' });
    expect(license_key.key).toBe(key);

    const validated = await licenseKeys.validate({
      key,
      organization_id,
      activation_id: activation.id,
      increment_usage: 2,
    });
    expect(validated.activation).toEqual(activation);
    expect(validated.usage).toBe(licenseKey.usage + 2);

    await licenseKeys.deactivate({ key, organization_id, activation_id: activation.id });
    expect(portal.licenseKeys.get(licenseKey.id)?.activations).toEqual([]);
  });

  test('rotates a key', async () => {
    const licenseKey = createLicenseKey();
    const { licenseKeys } = connect(servePortal({ licenseKeys: [licenseKey] }));
    const rotated = await licenseKeys.rotate(licenseKey.id);
    expect(rotated.key).not.toBe(licenseKey.key);
    expect((await licenseKeys.get(licenseKey.id)).key).toBe(rotated.key);
  });

  test("gets the SDK's own errors", async () => {
    const licenseKey = createLicenseKey({
      limit_activations: 1,
      activations: [createActivation()],
    });
    const { key, organization_id } = licenseKey;
    const portal = servePortal({ licenseKeys: [licenseKey] });
    const { licenseKeys } = connect(portal);

    await expect(
      licenseKeys.activate({ key, organization_id, label: 'One more' }),
    ).rejects.toMatchObject({
      statusCode: 403,
      error: { error: 'NotPermitted', detail: 'License key activation limit already reached' },
    });

    portal.fail('get', 429, { times: 1 });
    portal.fail('get', 500, { times: 1 });
    portal.fail('get', 'network', { times: 1 });
    const limited = licenseKeys.get(licenseKey.id);
    await expect(limited).rejects.toBeInstanceOf(PolarRateLimitError);
    await expect(limited).rejects.toMatchObject({ retryAfter: 60 });
    await expect(licenseKeys.get(licenseKey.id)).rejects.toBeInstanceOf(PolarServerError);
    await expect(licenseKeys.get(licenseKey.id)).rejects.toBeInstanceOf(PolarNetworkError);
  });
});
