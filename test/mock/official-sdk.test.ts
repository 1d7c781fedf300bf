import { PolarNetworkError, PolarRateLimitError, PolarServerError } from '@polar-sh/sdk';
import { createPolar, createPolarCore } from '@polar-sh/sdk/2026-10';
import { getLicenseKeys } from '@polar-sh/sdk/2026-10/services/customer_portal/license_keys';
import {
  createActivation,
  createBenefitGrant,
  createLicenseKey,
  type MockPolar,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { servePolar } from './serve-polar.ts';

function connect(polar: MockPolar) {
  return createPolar({ accessToken: polar.sessionToken }).customerPortal;
}

describe('the official SDK with a mock of Polar', () => {
  test('lists license keys page by page, and gets one', async () => {
    const older = createLicenseKey({ created_at: '2026-01-01T00:00:00Z' });
    const newer = createLicenseKey({ created_at: '2026-02-01T00:00:00Z' });
    const { licenseKeys } = connect(servePolar({ licenseKeys: [newer, older] }));

    const page = await licenseKeys.list({ limit: 1 });
    expect(page.items.map(({ id }) => id)).toEqual([older.id]);
    expect(page.pagination).toEqual({ total_count: 2, max_page: 2 });

    const ids = [];
    for await (const item of licenseKeys.iterList({ limit: 1 })) ids.push(item.id);
    expect(ids).toEqual([older.id, newer.id]);

    expect(await licenseKeys.get(newer.id)).toEqual(newer);
  });

  test('gets a license key with its core client', async () => {
    const licenseKey = createLicenseKey();
    const polar = servePolar({ licenseKeys: [licenseKey] });
    const client = createPolarCore({ accessToken: polar.sessionToken });
    expect(await getLicenseKeys(client)(licenseKey.id)).toEqual(licenseKey);
  });

  test('activates, validates and deactivates a license key', async () => {
    const licenseKey = createLicenseKey({ activations: [] });
    const { key, organization_id } = licenseKey;
    const polar = servePolar({ licenseKeys: [licenseKey] });
    const { licenseKeys } = connect(polar);

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
    expect(polar.licenseKeys.get(licenseKey.id)?.activations).toEqual([]);
  });

  test('rotates a license key', async () => {
    const licenseKey = createLicenseKey();
    const { licenseKeys } = connect(servePolar({ licenseKeys: [licenseKey] }));
    const rotated = await licenseKeys.rotate(licenseKey.id);
    expect(rotated.key).not.toBe(licenseKey.key);
    expect((await licenseKeys.get(licenseKey.id)).key).toBe(rotated.key);
  });

  test('lists the benefit grants that give license keys, with every field that it knows', async () => {
    const licenseKey = createLicenseKey();
    const grant = createBenefitGrant({
      benefit: { description: 'Acme Editor license' },
      properties: { license_key_id: licenseKey.id, display_key: licenseKey.display_key },
    });
    const custom = createBenefitGrant({ benefit: { type: 'custom' } });
    const { benefitGrants } = connect(servePolar({ benefitGrants: [custom, grant] }));

    const { items, pagination } = await benefitGrants.list({
      type: ['license_keys', 'discord'],
      benefit_id: [licenseKey.benefit_id],
      limit: 100,
    });
    expect(pagination).toEqual({ total_count: 1, max_page: 1 });
    const [item] = items;
    if (!item || !('license_key_id' in item.properties)) throw new Error('There is no such grant.');
    expect(item.properties.license_key_id).toBe(licenseKey.id);
    expect(item.benefit.description).toBe('Acme Editor license');
    expect(item.benefit.organization).toMatchObject({ slug: 'nimbus', status: 'active' });
    // What the SDK declares and the mock did not send would be `undefined` here.
    expect(Object.keys(item).toSorted()).toEqual(
      'benefit benefit_id created_at customer customer_id error granted_at id is_granted is_revoked member_id modified_at order_id properties revoked_at subscription_id'.split(
        ' ',
      ),
    );
    expect(Object.keys(item.customer).toSorted()).toEqual(
      'billing_address billing_name created_at default_payment_method_id email email_verified id locale modified_at name oauth_accounts tax_id type'.split(
        ' ',
      ),
    );
  });

  test('throws its own errors for those of the mock', async () => {
    const licenseKey = createLicenseKey({
      limit_activations: 1,
      activations: [createActivation()],
    });
    const { key, organization_id } = licenseKey;
    const polar = servePolar({ licenseKeys: [licenseKey] });
    const { licenseKeys } = connect(polar);

    await expect(
      licenseKeys.activate({ key, organization_id, label: 'One more' }),
    ).rejects.toMatchObject({
      statusCode: 403,
      error: { error: 'NotPermitted', detail: 'License key activation limit already reached' },
    });

    polar.fail('licenseKeys.get', 429, { times: 1 });
    polar.fail('licenseKeys.get', 500, { times: 1 });
    polar.fail('licenseKeys.get', 'network', { times: 1 });
    const limited = licenseKeys.get(licenseKey.id);
    await expect(limited).rejects.toBeInstanceOf(PolarRateLimitError);
    await expect(limited).rejects.toMatchObject({ retryAfter: 60 });
    await expect(licenseKeys.get(licenseKey.id)).rejects.toBeInstanceOf(PolarServerError);
    await expect(licenseKeys.get(licenseKey.id)).rejects.toBeInstanceOf(PolarNetworkError);
  });
});
