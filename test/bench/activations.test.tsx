import {
  createPortalClient,
  getLicenseKey,
  LicenseKeyCard,
  PolarPortalProvider,
} from 'polar-customer-portal';
import { createActivations, createLicenseKey } from 'polar-customer-portal/mock';
import 'polar-customer-portal/styles.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';

const RUNS = 41;

afterEach(() => vi.unstubAllGlobals());

test('mounts a card of 10,000 activations against one of ten, data in the cache', async () => {
  const few = await prepare(10);
  const many = await prepare(10_000);
  const times = { few: [] as number[], many: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    times.few.push(few.mount());
    times.many.push(many.mount());
  }
  report('mounting, script and layout', median(times.few), median(times.many));
});

test('parses an answer of 10,000 activations against one of ten', async () => {
  const times = { few: [] as number[], many: [] as number[] };
  const few = prepareParsing(10);
  const many = prepareParsing(10_000);
  for (let run = 0; run < RUNS; run += 1) {
    times.few.push(await few());
    times.many.push(await many());
  }
  report('reading and parsing the answer', median(times.few), median(times.many));
});

/** Loads a card once, so that its data is in the cache from then on. */
async function prepare(count: number) {
  const licenseKey = createLicenseKey({
    limit_activations: 20_000,
    activations: createActivations(count),
  });
  vi.stubGlobal('fetch', async () => Response.json(licenseKey));
  const host = document.body.appendChild(document.createElement('div'));
  host.style.width = '640px';
  const root = createRoot(host);
  const render = (card: boolean) =>
    flushSync(() =>
      root.render(
        <PolarPortalProvider sessionToken="polar_cst_bench">
          {card && <LicenseKeyCard id={licenseKey.id} />}
        </PolarPortalProvider>,
      ),
    );
  render(true);
  await expect.poll(() => host.querySelectorAll('li').length).toBe(10);
  expect(host.textContent).toContain('Device');

  return {
    mount() {
      render(false);
      host.getBoundingClientRect();
      const start = performance.now();
      render(true);
      host.getBoundingClientRect();
      const time = performance.now() - start;
      expect(host.querySelectorAll('li').length).toBe(10);
      return time;
    },
  };
}

function prepareParsing(count: number) {
  const licenseKey = createLicenseKey({ activations: createActivations(count) });
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
}

function median(times: number[]) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function report(what: string, few: number, many: number) {
  expect(few).toBeGreaterThan(0);
  // oxlint-disable-next-line no-console -- this is what the benchmark is for
  console.log(
    `${what}: 10 in ${few.toFixed(2)} ms, 10,000 in ${many.toFixed(2)} ms, ${(many / few).toFixed(2)} times as long (medians of ${RUNS})`,
  );
}

test('measures what a page gets in production', async () => {
  const { act } = await import('react');
  // Only React's development build has it.
  expect(act).toBeUndefined();
});
