import 'polar-customer-portal/element/define';
import { expect, test } from 'vitest';
import { startPolar } from '../../stories/mock-polar.ts';
import { studio, withSubscriptions } from '../../stories/subscriptions.ts';

/** Adds an element with two subscriptions, of which one has ended. */
async function addElement(attributes: Record<string, string> = {}) {
  const { args, parameters } = withSubscriptions([
    studio(),
    studio({ status: 'canceled', product: { name: 'Acme Classic' } }),
  ]);
  await startPolar(parameters.mock);
  const { polar, server } = parameters.mock;
  const element = document.createElement('polar-subscriptions');
  Object.assign(element, { server, sessionToken: polar.sessionToken });
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value === 'first' ? args.id : value);
  }
  document.body.append(element);
  const find = (slot: string) => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[data-slot=${slot}]`) ?? []),
  ];
  await expect.poll(() => find('subscription-status').length).toBeGreaterThan(0);
  return { polar, element, find };
}

test('a list of subscriptions takes its options as attributes', async () => {
  const { find } = await addElement({
    'resubscribe-url': '/pricing',
    'license-keys-url': '/license',
    'page-size': '2',
  });
  expect(find('subscription-row').map(({ dataset }) => dataset['state'])).toEqual([
    'active',
    'ended',
  ]);
  await expect.poll(() => find('subscription-show').length).toBe(1);
  expect(find('subscription-show')[0]?.getAttribute('href')).toMatch(/license$/);
  expect(find('portal-link').map((link) => link.getAttribute('href'))).toEqual([
    expect.stringMatching(/pricing$/),
  ]);
});

test('plans are offered where the attribute says so', async () => {
  const { find } = await addElement({ plans: 'all' });
  await expect.poll(() => find('subscription-change-plan').length).toBe(1);
  const { find: findOther } = await addElement();
  await expect.poll(() => findOther('subscription-cancel').length).toBe(1);
  expect(findOther('subscription-change-plan')).toEqual([]);
});

test.each(['', 'true', 'pro team'])('plans="%s" is reported, and offers none', async (plans) => {
  const { element, find } = await addElement();
  const errors: string[] = [];
  element.addEventListener('polar-portal-error', (event) => {
    event.preventDefault();
    errors.push(event.detail.message);
  });
  element.setAttribute('plans', plans);
  await expect.poll(() => errors).toEqual([expect.stringContaining('plans="all"')]);
  await expect.poll(() => find('subscription-cancel').length).toBe(1);
  expect(find('subscription-change-plan')).toEqual([]);
});

test('an element with the id of a subscription shows its card alone', async () => {
  const { find, polar } = await addElement({ 'subscription-id': 'first' });
  expect(find('subscription-card')).toHaveLength(1);
  expect(find('subscription-row')).toEqual([]);
  expect(polar.requests.some(({ operation }) => operation === 'subscriptions.list')).toBe(false);
});
