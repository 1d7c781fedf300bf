import {
  createActivation,
  createBenefitGrant,
  createCustomer,
  createLicenseKey,
  createMockPolar,
  type MockLicenseKey,
  type MockPolar,
} from 'polar-customer-portal/mock';

/** The customers of a schedule. Whatever belongs to one has the name of the customer in it. */
export type Who = 'Alice' | 'Bob';

/** When each schedule begins, in milliseconds since 1970. */
export const START = Date.parse('2026-06-15T12:00:00Z');

const CUSTOMERS = {
  Alice: createCustomer({ name: 'Alice Arndt', email: 'alice@example.com' }, { now: START }),
  Bob: createCustomer({ name: 'Bob Benitez', email: 'bob@example.com' }, { now: START }),
};

/** The ids of each customer's license keys, in the order of their lists. */
export const KEYS: Record<Who, readonly string[]> = {
  Alice: ['a11ce000-0000-4000-8000-000000000001', 'a11ce000-0000-4000-8000-000000000002'],
  Bob: ['b0b00000-0000-4000-8000-000000000001'],
};

/** The benefit of each customer's license keys, whose name has the name of the customer in it. */
const BENEFITS: Record<Who, string> = {
  Alice: 'a11ce000-0000-4000-8000-00000000000a',
  Bob: 'b0b00000-0000-4000-8000-00000000000b',
};

const createGrant = (who: Who) =>
  createBenefitGrant({
    customer: CUSTOMERS[who],
    benefit_id: BENEFITS[who],
    benefit: { description: `${who} Editor` },
  });

/** Whose a license key is. */
export const ownerOf = (keyId: string): Who => (KEYS.Alice.includes(keyId) ? 'Alice' : 'Bob');

function createKey(who: Who, index: number, count: number): MockLicenseKey {
  return createLicenseKey(
    {
      id: KEYS[who][index] ?? '',
      customer: CUSTOMERS[who],
      benefit_id: BENEFITS[who],
      created_at: new Date(START - (50 - index) * 86_400_000).toISOString(),
      key: `${who.toUpperCase()}-${crypto.randomUUID().toUpperCase()}`,
      expires_at: null,
      limit_activations: 20,
      activations: Array.from({ length: count }, (_, row) =>
        createActivation({
          id: crypto.randomUUID(),
          label: `${who} ${index + 1} device ${row + 1}`,
          // Less to render.
          meta: {},
          created_at: new Date(START - (row + 1) * 60_000).toISOString(),
        }),
      ),
    },
    { now: START },
  );
}

/** What Polar did to a license key, whoever asked for it. */
export interface Deed {
  kind: 'rotated' | 'deactivated';
  keyId: string;
  /** The name of the activation. */
  label?: string;
  /** Which of its keys the license key has had since, counted from 0. */
  version: number;
  /** The number of the page's request that asked for it; `undefined` for another device. */
  request: number | undefined;
}

/** Polar and all that it did. */
export interface World {
  polar: MockPolar;
  deeds: Deed[];
  /** All keys that a license key has had, oldest first, by its id. */
  versions: ReadonlyMap<string, string[]>;
  /** Every token that a customer has got. */
  tokens: Map<string, Who>;
  issueToken(who: Who): { token: string; expires_at: string };
  /** Lets something change, and notes what did. */
  record<Result>(request: number | undefined, act: () => Result | Promise<Result>): Promise<Result>;
}

/** Creates Polar with the license keys of Alice and Bob. */
export function createWorld(): World {
  const licenseKeys = [createKey('Alice', 0, 3), createKey('Alice', 1, 11), createKey('Bob', 0, 2)];
  const polar = createMockPolar({
    licenseKeys,
    benefitGrants: [createGrant('Alice'), createGrant('Bob')],
    customers: Object.values(CUSTOMERS),
  });
  const versions = new Map(licenseKeys.map(({ id, key }) => [id, [key]]));
  const tokens = new Map<string, Who>();
  const deeds: Deed[] = [];
  const read = () => licenseKeys.map(({ id }) => polar.licenseKeys.get(id) as MockLicenseKey);

  function note(before: MockLicenseKey[], request: number | undefined) {
    for (const [index, { id: keyId, key, activations }] of read().entries()) {
      const old = before[index] as MockLicenseKey;
      if (key !== old.key) versions.get(keyId)?.push(key);
      const version = (versions.get(keyId) ?? []).length - 1;
      if (key !== old.key) deeds.push({ kind: 'rotated', keyId, version, request });
      for (const { id, label } of old.activations) {
        if (activations.some((activation) => activation.id === id)) continue;
        deeds.push({ kind: 'deactivated', keyId, label, version, request });
      }
    }
  }

  return {
    polar,
    deeds,
    versions,
    tokens,
    issueToken(who) {
      const { token, expires_at } = polar.createSession({ customer: CUSTOMERS[who] });
      tokens.set(token, who);
      return { token, expires_at };
    },
    async record(request, act) {
      const before = read();
      const result = await act();
      note(before, request);
      return result;
    },
  };
}
