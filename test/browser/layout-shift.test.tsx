import {
  createPortalClient,
  LicenseKeyCard,
  LicenseKeyList,
  PolarPortalProvider,
  type LicenseKeyCardProps,
} from 'polar-customer-portal';
import {
  createBenefitGrant,
  createLicenseKey,
  type LicenseKeyOverrides,
} from 'polar-customer-portal/mock';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { daysFromNow, laptops } from '../../stories/fixtures.ts';

/** What TypeScript does not know yet. */
interface LayoutShift extends PerformanceEntry {
  value: number;
}

interface Kind extends LicenseKeyOverrides {
  expects?: LicenseKeyCardProps['expects'];
}

const COMMON: LicenseKeyOverrides = {
  usage: 0,
  limit_usage: null,
  limit_activations: 3,
  activations: laptops(2),
  validations: 1284,
  last_validated_at: daysFromNow(-0.125),
  expires_at: daysFromNow(280),
};
const METERED = { usage: 820, limit_usage: 1000 };
const WITHOUT = { limit_activations: null, activations: [] };

/** More is not "good" any more: https://web.dev/articles/cls. */
const GOOD = 0.1;

describe.each([
  [320, { width: 360, height: 740 }],
  [900, { width: 1280, height: 800 }],
])('a card of %d px that has loaded', (width, viewport) => {
  beforeAll(() => page.viewport(viewport.width, viewport.height));
  afterAll(() => page.viewport(1000, 800));

  test.each<[kind: string, key: Kind]>([
    ['of the commonest kind', {}],
    ['with a usage', METERED],
    ['with a usage, as expected', { ...METERED, expects: { usage: true } }],
    ['without activations, as expected', { ...WITHOUT, expects: { activations: 0 } }],
    ['without an expiry', { expires_at: null }],
    ['with a notice, since it has expired', { expires_at: daysFromNow(-85) }],
  ])('hardly moves what stands below: %s', async (_, key) => {
    expect(await measureCard(width, key)).toBeLessThanOrEqual(GOOD);
  });

  // Otherwise the measurements above could see nothing.
  test('moves it where the card has not what was expected', async () => {
    expect(await measureCard(width, WITHOUT)).toBeGreaterThan(0.04);
  });
});

test.each([320, 480, 900])(
  'a list of %d px hardly moves what stands below when its keys have loaded, and then their names',
  async (width) => {
    await page.viewport(width + 40, 800);
    const items = Array.from({ length: 10 }, () => createLicenseKey({ ...COMMON, ...METERED }));
    const grant = createBenefitGrant({ benefit: { description: 'Acme Editor license' } });
    const list = { items, pagination: { total_count: 10, max_page: 1 } };
    const grants = { items: [grant], pagination: { total_count: 1, max_page: 1 } };
    const shift = await measureShift({
      width,
      shown: <LicenseKeyList expectedCount={10} />,
      responses: [list, grants],
      isLoaded: (place) => place.textContent.includes('Acme Editor license'),
    });
    await page.viewport(1000, 800);
    expect(shift).toBeLessThanOrEqual(0.03);
  },
);

/** The cumulative layout shift while a card of this width loads. */
function measureCard(width: number, { expects, ...overrides }: Kind): Promise<number> {
  const licenseKey = createLicenseKey({ ...COMMON, ...overrides });
  return measureShift({
    width,
    shown: <LicenseKeyCard id={licenseKey.id} expects={expects} />,
    responses: [licenseKey],
    isLoaded: (place) => place.querySelector('[data-slot=license-key-reveal]') !== null,
  });
}

interface Loading {
  width: number;
  shown: ReactNode;
  /** Each is given only when what came before has been painted. After them requests fail. */
  responses: unknown[];
  isLoaded: (place: HTMLElement) => boolean;
}

/** The cumulative layout shift while something loads, in a page that goes on below it. */
async function measureShift({ width, shown, responses, isLoaded }: Loading): Promise<number> {
  const waiting: (() => void)[] = [];
  const left = [...responses];
  const client = createPortalClient({
    sessionToken: 'polar_cst_test',
    fetch: () =>
      new Promise((resolve) => {
        const next = left.shift();
        waiting.push(() => resolve(next ? Response.json(next) : Response.error()));
      }),
  });
  const place = document.body.appendChild(document.createElement('div'));
  Object.assign(place.style, { inlineSize: `${width}px`, fontFamily: 'sans-serif' });
  const root = createRoot(place);
  root.render(
    <PolarPortalProvider client={client}>
      {shown}
      <p style={{ blockSize: '30rem' }}>What stands below</p>
    </PolarPortalProvider>,
  );
  const shifts: PerformanceEntryList = [];
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
  for (const [index] of responses.entries()) {
    await expect.poll(() => waiting.length).toBeGreaterThan(index);
    await paint();
    if (index === 0) observer.observe({ type: 'layout-shift' });
    waiting[index]?.();
  }
  await expect.poll(() => isLoaded(place)).toBe(true);
  await paint();
  shifts.push(...observer.takeRecords());
  observer.disconnect();
  root.unmount();
  place.remove();
  return (shifts as LayoutShift[]).reduce((sum, { value }) => sum + value, 0);
}

const nextFrame = () => new Promise(requestAnimationFrame);

/** Waits until what is on the page has been painted, after which the browser reports what has moved. */
async function paint(): Promise<void> {
  await nextFrame();
  await nextFrame();
}
