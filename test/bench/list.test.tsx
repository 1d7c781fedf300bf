import { LicenseKeyList } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { afterEach, test, vi } from 'vitest';
import { compare } from './measure.ts';
import { prepareMount } from './mount.tsx';

afterEach(() => vi.unstubAllGlobals());

test('mounts the largest page of 1,000 license keys against the usual one, data in the cache', async () => {
  const licenseKeys = Array.from({ length: 1_000 }, () => createLicenseKey());
  const prepare = (size: number) => {
    const pagination = { total_count: 1_000, max_page: 1_000 / size };
    const page = { items: licenseKeys.slice(0, size), pagination };
    return prepareMount(<LicenseKeyList pageSize={size} />, page, size);
  };
  await compare(
    'mounting a page of so many of 1,000 license keys, script and layout',
    { name: '10', run: await prepare(10) },
    { name: '100', run: await prepare(100) },
  );
});
