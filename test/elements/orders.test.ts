import 'polar-customer-portal/element/define';
import type { PolarOrdersElement } from 'polar-customer-portal/element';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startPolar } from '../../stories/mock-polar.ts';
import { few, texts, withOrderList } from '../../stories/orders.ts';

/** Adds lists of orders that the mock holds. */
async function addOrders(count: number, attributes: Record<string, string> = {}) {
  const { mock } = withOrderList(
    few.map((fields, index) =>
      index === 0 ? { ...fields, billing_name: null, billing_address: null } : fields,
    ),
  ).parameters;
  await startPolar(mock);
  const { polar, server } = mock;
  const elements = Array.from({ length: count }, () => {
    const element = document.createElement('polar-orders');
    Object.assign(element, { server, sessionToken: polar.sessionToken });
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    return element;
  });
  for (const element of elements) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    await expect.poll(() => find(element, 'order-list')[0]?.dataset['state']).toBe('loaded');
  }
  return { polar, elements };
}

const find = (element: PolarOrdersElement | undefined, slot: string) => [
  ...(element?.shadowRoot?.querySelectorAll<HTMLElement>(`[data-slot=${slot}]`) ?? []),
];

test('two lists of orders send one request', async () => {
  const { polar, elements } = await addOrders(2);
  expect(elements.map((element) => find(element, 'order-row').length)).toEqual([4, 4]);
  expect(polar.requests.filter(({ operation }) => operation === 'orders.list')).toHaveLength(1);
});

test('a list of orders takes its options as attributes', async () => {
  const { elements } = await addOrders(1, { 'portal-url': '/pay', 'page-size': '2' });
  expect(find(elements[0], 'order-row')).toHaveLength(2);
  expect(find(elements[0], 'portal-link')[0]?.getAttribute('href')).toMatch(/\/pay$/);
});

test('the form for an invoice opens in the element, with the focus, and gives it back', async () => {
  const { elements } = await addOrders(1);
  const [element] = elements;
  const open = find(element, 'order-open')[0];
  open?.focus();
  open?.click();
  await expect.poll(() => find(element, 'order-correct').length).toBe(1);
  const correct = find(element, 'order-correct')[0];
  correct?.focus();
  correct?.click();
  await expect
    .poll(() => element?.shadowRoot?.activeElement?.textContent)
    .toBe(texts.correctTitle('Nov 12, 2026'));
  await expect.poll(() => find(element, 'portal-cancel').length).toBe(1);
  const cancel = find(element, 'portal-cancel')[0];
  cancel?.focus();
  cancel?.click();
  await expect
    .poll(() => element?.shadowRoot?.activeElement)
    .toBe(find(element, 'order-correct')[0]);
});

test('an invoice opens with one click, and its link stays in the element', async () => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  onTestFinished(() => click.mockRestore());
  const { polar, elements } = await addOrders(2);
  // That of an order whose invoice exists.
  const [, invoice] = find(elements[0], 'order-invoice');
  invoice?.click();
  await expect.poll(() => find(elements[0], 'order-document').length).toBe(1);
  expect(click).toHaveBeenCalledOnce();
  expect(polar.requests.filter(({ operation }) => operation === 'orders.invoice')).toHaveLength(1);
  // The other element knows of it, too.
  await expect.poll(() => find(elements[1], 'order-document').length).toBe(1);
});
