import { polarUrl } from '../pages/host.ts';
import type { Grant, LicenseKey, LicenseKeyWithDevices, Page } from './types.ts';

const PORTAL = '/v1/customer-portal';

let session: Promise<{ token: string }> | undefined;

function getSession() {
  session ??= fetch('/polar/session', { method: 'POST' }).then(
    (response) => response.json() as Promise<{ token: string }>,
  );
  return session;
}

async function read<Data>(path: string) {
  const { token } = await getSession();
  const response = await fetch(`${polarUrl}${PORTAL}${path}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json() as Promise<Data>;
}

/** The same requests as ours: a session, a preflight, the read, and then the names. */
export const readLicenseKey = (id: string) => read<LicenseKeyWithDevices>(`/license-keys/${id}`);
export const readLicenseKeys = () => read<Page<LicenseKey>>('/license-keys/?limit=10&page=1');
export const readGrants = (benefitId: string) =>
  read<Page<Grant>>(`/benefit-grants/?type=license_keys&benefit_id=${benefitId}&limit=100&page=1`);
