import {
  createPortalClient,
  LicenseKeyCard,
  PolarPortalProvider,
  type LicenseKeyCardProps,
} from 'polar-customer-portal';
import { createLicenseKey, type LicenseKeyOverrides } from 'polar-customer-portal/mock';
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
    expect(await measureShift(width, key)).toBeLessThanOrEqual(GOOD);
  });

  // Otherwise the measurements above could see nothing.
  test('moves it where the card has not what was expected', async () => {
    expect(await measureShift(width, WITHOUT)).toBeGreaterThan(0.04);
  });
});

/** The cumulative layout shift while a card of this width loads, in a page that goes on below it. */
async function measureShift(width: number, { expects, ...overrides }: Kind): Promise<number> {
  const licenseKey = createLicenseKey({ ...COMMON, ...overrides });
  let respond: (() => void) | undefined;
  const client = createPortalClient({
    sessionToken: 'polar_cst_test',
    fetch: () =>
      new Promise((resolve) => {
        respond = () => resolve(Response.json(licenseKey));
      }),
  });
  const place = document.body.appendChild(document.createElement('div'));
  Object.assign(place.style, { inlineSize: `${width}px`, fontFamily: 'sans-serif' });
  const root = createRoot(place);
  root.render(
    <PolarPortalProvider client={client}>
      <LicenseKeyCard id={licenseKey.id} expects={expects} />
      <p style={{ blockSize: '30rem' }}>What stands below</p>
    </PolarPortalProvider>,
  );
  await expect.poll(() => respond).toBeDefined();
  await paint();
  const shifts: PerformanceEntryList = [];
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  respond?.();
  await expect.poll(() => place.querySelector('[data-slot=license-key-reveal]')).not.toBeNull();
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
