import { createPortalClient, getLicenseKey, LicenseKeyCard } from 'polar-customer-portal';
import { createActivation, createActivations, createLicenseKey } from 'polar-customer-portal/mock';
import { afterEach, expect, test, vi } from 'vitest';
import { compare } from './measure.ts';
import { prepareMount } from './mount.tsx';

afterEach(() => vi.unstubAllGlobals());

/** Milliseconds: it takes a while to create them. */
const LONG = 120_000;

test('mounts a card of 10,000 activations against one of ten, data in the cache', () =>
  compareCounts('mounting a card of so many activations, script and layout', (count) => {
    const licenseKey = createKey(count);
    return prepareMount(<LicenseKeyCard id={licenseKey.id} />, licenseKey, 10);
  }));

test(
  'mounts a card of 100,000 activations of the same name, out of order, against one of ten',
  () =>
    compareCounts(
      'mounting a card of so many activations of the same name, script and layout',
      (count) => {
        const licenseKey = createKey(count);
        const step = 7_919;
        const activations = licenseKey.activations.map((_, index, all) => ({
          ...all[(index * step) % all.length],
          label: 'Mac',
        }));
        return prepareMount(
          <LicenseKeyCard id={licenseKey.id} />,
          { ...licenseKey, activations },
          10,
        );
      },
      100_000,
    ),
  LONG,
);

test(
  'mounts a card of an activation with 100,000 details against one with ten',
  () =>
    compareCounts(
      'mounting a card of an activation with so many details, script and layout',
      (count) => {
        const meta = Object.fromEntries(
          Array.from({ length: count }, (_, index) => [`f${index}`, index]),
        );
        const licenseKey = createLicenseKey({ activations: [createActivation({ meta })] });
        return prepareMount(<LicenseKeyCard id={licenseKey.id} />, licenseKey, 1);
      },
      100_000,
    ),
  LONG,
);

test('parses an answer of 10,000 activations against one of ten', () =>
  compareCounts('reading and parsing the answer of so many activations', async (count) => {
    const licenseKey = createKey(count);
    const text = JSON.stringify(licenseKey);
    const client = createPortalClient({
      sessionToken: 'polar_cst_bench',
      fetch: async () => new Response(text),
    });
    return async () => {
      const start = performance.now();
      const { activations } = await getLicenseKey(client, licenseKey.id);
      const time = performance.now() - start;
      expect(activations.length).toBe(count);
      return time;
    };
  }));

test('measures what a page gets in production', async () => {
  const { act } = await import('react');
  // Only React's development build has it.
  expect(act).toBeUndefined();
});

function createKey(count: number) {
  return createLicenseKey({ limit_activations: 200_000, activations: createActivations(count) });
}

async function compareCounts(
  what: string,
  prepare: (count: number) => Promise<() => number | Promise<number>>,
  many = 10_000,
) {
  const few = { name: '10', run: await prepare(10) };
  const name = new Intl.NumberFormat('en').format(many);
  await compare(what, few, { name, run: await prepare(many) });
}
