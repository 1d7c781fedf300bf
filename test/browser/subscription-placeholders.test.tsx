import { PolarPortalProvider, SubscriptionCard, SubscriptionList } from 'polar-customer-portal';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { startPolar, type StoryMock } from '../../stories/mock-polar.ts';
import { studio, withSubscriptions } from '../../stories/subscriptions.ts';

/** Below these, how many lines there are depends on the name and the price. */
const WIDTHS = [480, 560, 900];

/** The heights of these parts in whole pixels, at each width. */
function measure(place: HTMLElement, parts: string) {
  return WIDTHS.map((width) => {
    place.style.width = `${width}px`;
    const heights = [...place.querySelectorAll(parts)].map((part) =>
      Math.round(part.getBoundingClientRect().height),
    );
    return [width, ...heights];
  });
}

/** Shows something until the test has finished. */
function show({ polar, server }: StoryMock, content: ReactNode): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  root.render(
    <PolarPortalProvider server={server} sessionToken={polar.sessionToken}>
      {content}
    </PolarPortalProvider>,
  );
  return place;
}

test.each([
  ['card', 'subscriptions.get', 'section'],
  ['list', 'subscriptions.list', 'section, [data-slot=subscription-row]'],
] as const)(
  'a %s of one subscription that goes on is as high as its placeholders, before and after the rest has come',
  async (kind, operation, parts) => {
    const { args, parameters } = withSubscriptions([studio()]);
    const { mock } = parameters;
    await startPolar(mock);
    const content = kind === 'card' ? <SubscriptionCard id={args.id} /> : <SubscriptionList />;
    const takeBack = mock.polar.fail(operation, 'hang');
    const waiting = show(mock, content);
    await expect.poll(() => waiting.querySelector('[data-slot=portal-skeleton]')).not.toBeNull();
    const loading = measure(waiting, parts);
    takeBack();

    mock.polar.fail('benefitGrants.list', 'hang');
    mock.polar.fail('customers.listPaymentMethods', 'hang');
    mock.polar.fail('subscriptions.chargePreview', 'hang');
    const alone = show(mock, content);
    await expect.poll(() => alone.querySelector('button')).not.toBeNull();
    expect(measure(alone, parts)).toEqual(loading);

    mock.polar.clearFailures();
    const whole = show(mock, content);
    await expect.poll(() => whole.textContent).toMatch(/Visa ending in.*/);
    await expect.poll(() => whole.textContent).toMatch(/next payment \$/);
    await expect.poll(() => whole.textContent).toMatch(/3 files/);
    expect(measure(whole, parts)).toEqual(loading);
  },
);
