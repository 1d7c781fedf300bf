import { LicenseKeyList, PolarPortalProvider } from 'polar-customer-portal';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { daysFromNow } from '../../stories/fixtures.ts';
import { startPolar, withLicenseKeys, type StoryMock } from '../../stories/mock-polar.ts';

const WIDTHS = [280, 360, 480, 560, 900];

/** The heights of the header, the rows and the footer in whole pixels, at each width. */
function measure(place: HTMLElement) {
  return WIDTHS.map((width) => {
    place.style.width = `${width}px`;
    const parts = place.querySelectorAll('header, [data-slot=license-key-row], footer');
    return [width, ...[...parts].map((part) => Math.round(part.getBoundingClientRect().height))];
  });
}

/** Shows a list until the test has finished. */
function show({ polar, server }: StoryMock, count: number): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  root.render(
    <PolarPortalProvider server={server} sessionToken={polar.sessionToken}>
      <LicenseKeyList expectedCount={count} />
    </PolarPortalProvider>,
  );
  return place;
}

test.each([1, 3, 10, 12])(
  'a list of %d license keys moves nothing when it has loaded as many as were expected',
  async (count) => {
    const { mock } = withLicenseKeys(
      Array.from({ length: count }, () => ({ expires_at: daysFromNow(280) })),
    ).parameters;
    await startPolar(mock);
    const takeBack = mock.polar.fail('licenseKeys.list', 'hang');
    const waiting = show(mock, count);
    await expect.poll(() => waiting.querySelector('[data-slot=portal-skeleton]')).not.toBeNull();
    const loading = measure(waiting);
    takeBack();
    const place = show(mock, count);
    await expect.poll(() => place.querySelector('section[aria-busy=false] ul')).not.toBeNull();

    expect(measure(place)).toEqual(loading);
  },
);
