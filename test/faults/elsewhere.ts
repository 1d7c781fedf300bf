import { createActivation, type MockLicenseKey } from 'polar-customer-portal/mock';
import { START, type World } from './world.ts';

/** What another device of the customer does to a license key. */
export function changeElsewhere(
  world: World,
  keyId: string,
  change: keyof typeof CHANGES,
): Promise<void> {
  return world.record(undefined, () => {
    const licenseKey = world.polar.licenseKeys.get(keyId) as MockLicenseKey;
    world.polar.licenseKeys.add(CHANGES[change](licenseKey));
  });
}

const CHANGES = {
  rotate: (licenseKey: MockLicenseKey) => ({
    ...licenseKey,
    key: `${licenseKey.key.split('-')[0]}-${crypto.randomUUID().toUpperCase()}`,
    modified_at: new Date(Date.now()).toISOString(),
  }),
  deactivate: ({ activations, ...licenseKey }: MockLicenseKey) => ({
    ...licenseKey,
    activations: activations.slice(1),
  }),
  activate: ({ activations, ...licenseKey }: MockLicenseKey) => ({
    ...licenseKey,
    activations: [
      ...activations,
      createActivation({
        id: crypto.randomUUID(),
        license_key_id: licenseKey.id,
        label: `${licenseKey.customer.name?.split(' ')[0]} new device ${activations.length} at ${Date.now() - START}`,
        created_at: new Date(Date.now()).toISOString(),
      }),
    ],
  }),
};
