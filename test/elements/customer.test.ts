import 'polar-customer-portal/element/define';
import { PolarCustomerElement } from 'polar-customer-portal/element';
import { de } from 'polar-customer-portal/locale/de';
import type { MockPolar } from 'polar-customer-portal/mock';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { startPolar } from '../../stories/mock-polar.ts';
import { withCustomer } from '../../stories/with-customer.ts';
import { customerEnglish as en } from '../../src/customer/english.ts';
import { addressEnglish } from '../../src/locale/address-english.ts';
import { see, wait } from './elements.ts';

async function holdCustomer(prepare?: (polar: MockPolar) => void) {
  const { mock, provider } = withCustomer({}, prepare && { prepare }).parameters;
  await startPolar(mock);
  const { polar, server } = mock;
  const { organization } = provider;
  return { polar, server, sessionToken: polar.sessionToken, organization };
}

function addCustomer(
  { server, sessionToken, organization }: Awaited<ReturnType<typeof holdCustomer>>,
  properties: Partial<PolarCustomerElement> = {},
  place: Element = document.body,
) {
  const element = document.createElement('polar-customer');
  Object.assign(element, { server, sessionToken, organization, ...properties });
  place.append(element);
  return element;
}

const getCard = ({ shadowRoot }: Element) => shadowRoot?.querySelector<HTMLElement>('section');

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('two elements show the billing details, with one request', async () => {
  const held = await holdCustomer();
  const elements = [addCustomer(held), addCustomer(held)];
  for (const element of elements) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    await expect.poll(() => getCard(element)?.dataset['state']).toBe('loaded');
    expect(element.shadowRoot?.textContent).toContain('Jane Doe Design Ltd');
  }
  const operations = held.polar.requests.map(({ operation }) => operation);
  expect(operations.filter((each) => each === 'customers.get')).toHaveLength(1);
});

test('the form saves, inside a form of the page, which hears nothing and is not submitted', async () => {
  const form = document.body.appendChild(document.createElement('form'));
  form.innerHTML = '<input name="vat" value="theirs">';
  const hear = vi.fn((event: Event) => event.preventDefault());
  for (const type of ['submit', 'input', 'change', 'reset']) form.addEventListener(type, hear);
  const held = await holdCustomer();
  const element = addCustomer(held, {}, form);
  await button(en.edit).click();
  const field = page.getByLabelText(addressEnglish.name);
  // The browser has lost the focus with the button.
  await expect.poll(() => element.shadowRoot?.activeElement?.localName).toBe('input');
  await field.fill('Jane Doe & Friends');
  await userEvent.keyboard('{Enter}');
  await see(en.saved);
  await see('Jane Doe & Friends');
  const operations = held.polar.requests.map(({ operation }) => operation);
  expect(operations.filter((each) => each === 'customers.update')).toHaveLength(1);
  expect(hear).not.toHaveBeenCalled();
  expect([...new FormData(form).entries()]).toEqual([['vat', 'theirs']]);
});

test('what could not be saved is told and stays, in the language and the theme of the page', async () => {
  const held = await holdCustomer((polar) => polar.fail('customers.update', 429));
  const place = document.body.appendChild(document.createElement('div'));
  place.className = 'dark';
  place.lang = 'de-AT';
  const texts = { ...en, edit: 'Ändern', notSaved: () => 'Nicht gespeichert.' };
  PolarCustomerElement.languages = [{ ...de, messages: { ...de.messages, customer: texts } }];
  onTestFinished(() => {
    PolarCustomerElement.languages = [];
  });
  const onError = vi.fn((event: Event) => event.preventDefault());
  place.addEventListener('polar-portal-error', onError);
  const element = addCustomer(held, {}, place);
  await button(texts.edit).click();
  const field = () => element.shadowRoot?.querySelector<HTMLInputElement>('input');
  await expect.poll(field).toBeTruthy();
  await userEvent.fill(field() as Element, 'Jane Doe & Friends');
  await userEvent.keyboard('{Enter}');
  await see(texts.notSaved());
  expect(field()?.value).toBe('Jane Doe & Friends');
  expect(onError).toHaveBeenCalledOnce();
  expect(getCard(element)).toMatchObject({ lang: 'de-AT', dataset: { theme: 'dark' } });
});

test('its options are attributes, and actions are a property', async () => {
  const held = await holdCustomer((polar) => polar.fail('customers.get', 403));
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = '<polar-customer help-url="/help" heading-level="3">';
  place.addEventListener('polar-portal-error', (event) => event.preventDefault());
  const element = place.firstElementChild as PolarCustomerElement;
  expect(element).toMatchObject({
    helpUrl: `${location.origin}/help`,
    headingLevel: 3,
  });
  const { server, sessionToken, organization } = held;
  const actions = { customer: { update: false } };
  Object.assign(element, { server, sessionToken, organization, actions });
  expect(element.getAttribute('organization')).toBe(organization);
  const { shadowRoot } = element;
  await expect.poll(() => shadowRoot?.querySelector('a')?.getAttribute('href')).toBe('/help');
  expect(shadowRoot?.querySelector('h3')).not.toBeNull();
  held.polar.clearFailures();
  element.remove();
  await wait();
  place.append(element);
  // The slug was given, so that it is asked at once whether the address may be changed.
  await expect.element(button(en.emailTitle)).toBeVisible();
  expect(shadowRoot?.querySelector('[data-slot=customer-edit]')).toBeNull();
  const operations = held.polar.requests.map(({ operation }) => operation);
  expect(operations.filter((each) => /grants|orders/i.test(each ?? ''))).toEqual([]);
});
