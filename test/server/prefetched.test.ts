import type { PortalError } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { servePolar } from '../mock/serve-polar.ts';

/** The files of docs/server-rendering.md, which a test there compares. */
const files = import.meta.glob<{ default: (props: object) => Promise<unknown> }>(
  '../consumers/next/app/prefetched/page.tsx',
);

const licenseKey = createLicenseKey();

/** Renders the page that reads the license key on the server. */
async function render() {
  const [load] = Object.values(files);
  const page = await load?.();
  return page?.default({ searchParams: Promise.resolve({ id: licenseKey.id }) });
}

describe('the page of docs/server-rendering.md that reads the license key on the server', () => {
  beforeEach(() => {
    vi.stubEnv('POLAR_SERVER', 'https://api.polar.sh');
    onTestFinished(() => void vi.unstubAllEnvs());
  });

  test('tells whoever runs the server that Polar refuses its access token', async () => {
    servePolar({ licenseKeys: [licenseKey] });
    vi.stubEnv('POLAR_ACCESS_TOKEN', 'polar_oat_wrong');
    const log = vi.spyOn(console, 'error').mockReturnValue();
    expect(await render()).toBeTruthy();
    expect(log).toHaveBeenCalledTimes(1);
    const error = log.mock.calls[0]?.[0] as PortalError;
    expect(String(error.cause)).toContain('401');
    expect(`${error.message} ${String(error.cause)}`).not.toContain('polar_oat_');
  });

  test('logs nothing when it has read the license key', async () => {
    const polar = servePolar({ licenseKeys: [licenseKey] });
    vi.stubEnv('POLAR_ACCESS_TOKEN', polar.organizationToken);
    const log = vi.spyOn(console, 'error').mockReturnValue();
    expect(await render()).toBeTruthy();
    expect(log).not.toHaveBeenCalled();
    expect(polar.requests.map(({ operation }) => operation)).toEqual([
      'customerSessions.create',
      'licenseKeys.get',
    ]);
  });
});
