// What the stubbed servers answer: the same ten items for each contestant.

/** The last of the items to be shown has this in its text. */
export const MARKER = 'KEY010';
export const LICENSE_KEY_ID = '7f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b';
export const SESSION_TOKEN = 'polar_cst_bench';
const COUNT = 10;

/**
 * @typedef {object} Data
 * @property {object} card - The license key of the card, with ten activations.
 * @property {object} list - A page of ten license keys.
 * @property {object} grants - What the keys are called.
 * @property {{ id: string, name: string, key: string, createdAt: string }[]} items - For the peers.
 */

/**
 * @param {typeof import('polar-customer-portal/mock')} mock
 * @returns {Data}
 */
export function createData(mock) {
  const licenseKeys = Array.from({ length: COUNT }, (_, index) => {
    const end = `KEY${String(index + 1).padStart(3, '0')}`;
    return mock.createLicenseKey({
      ...(index === 0 && { id: LICENSE_KEY_ID }),
      key: `NIMBUS-7F9A3F0E-5B1C-4D2E-9A6B-${end}`,
      limit_activations: 20,
    });
  });
  const activations = mock
    .createActivations(COUNT)
    // The card shows the newest first.
    .toReversed()
    .map((activation, index) => ({
      ...activation,
      label: `Device ${licenseKeys[index]?.key.slice(-6)}`,
    }));
  return {
    card: mock.createLicenseKey({ ...licenseKeys[0], activations }),
    list: {
      // Polar's list has no activations; `undefined` is left out of JSON.
      items: licenseKeys.map((licenseKey) => ({ ...licenseKey, activations: undefined })),
      pagination: { total_count: COUNT, max_page: 1 },
    },
    grants: { items: [mock.createBenefitGrant()], pagination: { total_count: 1, max_page: 1 } },
    items: licenseKeys.map(({ id, key, created_at }) => ({
      id,
      name: `Nimbus ${key.slice(-6)}`,
      key,
      createdAt: created_at,
    })),
  };
}
