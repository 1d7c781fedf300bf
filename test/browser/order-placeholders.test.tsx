import { OrderCard, OrderList, PolarPortalProvider } from 'polar-customer-portal';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { startPolar, type StoryMock } from '../../stories/mock-polar.ts';
import { createRenewal, daysFrom, withOrders } from '../../stories/orders.ts';

const WIDTHS = [280, 360, 480, 560, 900];

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

const renewals = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    createRenewal(daysFrom(-30 * index), `INV-${1000 + index}`),
  );

test.each([1, 3, 12])(
  'a list of %d orders moves nothing when it has loaded as many as were expected',
  async (count) => {
    const { mock } = withOrders(renewals(count)).parameters;
    await startPolar(mock);
    const list = <OrderList expectedCount={count} />;
    const parts = 'header, [data-slot=order-row], footer';
    const takeBack = mock.polar.fail('orders.list', 'hang');
    const waiting = show(mock, list);
    await expect.poll(() => waiting.querySelector('[data-slot=portal-skeleton]')).not.toBeNull();
    const loading = measure(waiting, parts);
    takeBack();
    const place = show(mock, list);
    await expect.poll(() => place.querySelector('section[aria-busy=false] ul')).not.toBeNull();

    expect(measure(place, parts)).toEqual(loading);
  },
);

test('the header of a card keeps its height when the order has loaded', async () => {
  const { args, parameters } = withOrders(renewals(1));
  const { mock } = parameters;
  await startPolar(mock);
  const takeBack = mock.polar.fail('orders.get', 'hang');
  const waiting = show(mock, <OrderCard id={args.id} />);
  await expect.poll(() => waiting.querySelector('[data-slot=portal-skeleton]')).not.toBeNull();
  const loading = measure(waiting, 'header');
  takeBack();
  const place = show(mock, <OrderCard id={args.id} />);
  await expect.poll(() => place.querySelector('section[aria-busy=false] dl')).not.toBeNull();

  expect(measure(place, 'header')).toEqual(loading);
});
