import { PolarLicenseKeyElement } from 'polar-customer-portal/element';
import { de } from 'polar-customer-portal/locale/de';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '../english.ts';
import { addElement, getCard, holdKey, see } from './elements.ts';
import { getKeyRequests } from '../license-keys/get-key-requests.ts';

const create = (html: string) => {
  const place = document.createElement('div');
  place.innerHTML = html;
  return place.firstElementChild as PolarLicenseKeyElement;
};

test('attributes can be read as properties', () => {
  const element = create(
    '<polar-license-key license-key-id="1" server="sandbox" session-url="/polar/session" customer-id="c" locale="de" theme="dark" heading-level="3" expires-soon-days="30" renew-url="/renew" upgrade-url="/upgrade" help-url="mailto:help@acme.example" expected-activations="0" expects-usage benefit-names="off">',
  );
  expect(element).toBeInstanceOf(PolarLicenseKeyElement);
  expect(element).toMatchObject({
    licenseKeyId: '1',
    server: 'sandbox',
    sessionUrl: `${location.origin}/polar/session`,
    customerId: 'c',
    locale: 'de',
    theme: 'dark',
    headingLevel: 3,
    expiresSoonDays: 30,
    renewUrl: `${location.origin}/renew`,
    upgradeUrl: `${location.origin}/upgrade`,
    helpUrl: 'mailto:help@acme.example',
    expectedActivations: 0,
    expectsUsage: true,
    benefitNames: false,
  });
});

test.each([
  [null, true],
  ['', true],
  ['on', true],
  ['nope', true],
  ['off', false],
  [' OFF ', false],
  ['false', false],
])('benefit-names is on unless it says off (%j)', (value, isOn) => {
  const element = document.createElement('polar-license-key');
  if (value !== null) element.setAttribute('benefit-names', value);
  expect(element.benefitNames).toBe(isOn);
});

test.each(['benefitNames', 'expectsUsage'] as const)('%s is read as it was written', (property) => {
  const element = document.createElement('polar-license-key');
  for (const isOn of [false, true, false]) {
    element[property] = isOn;
    expect(element[property]).toBe(isOn);
  }
});

test('properties are written to attributes', () => {
  const element = document.createElement('polar-license-key');
  Object.assign(element, { licenseKeyId: '1', sessionUrl: '/s', theme: 'system', headingLevel: 4 });
  expect(element.outerHTML).toBe(
    '<polar-license-key license-key-id="1" session-url="/s" theme="system" heading-level="4"></polar-license-key>',
  );
  Object.assign(element, { licenseKeyId: null, sessionUrl: undefined, theme: null });
  element.removeAttribute('heading-level');
  expect(element.attributes).toHaveLength(0);
});

test('the placeholders have the boxes that the attributes expect', async () => {
  const element = create('<polar-license-key expected-activations="3" expects-usage>');
  document.body.append(element);
  const count = (selector: string) => element.shadowRoot?.querySelectorAll(selector).length;
  await expect.poll(() => [count('li'), count('dt')]).toEqual([3, 3]);
});

test.each([
  'production',
  'sandbox',
  'http://localhost:8000',
  'https://polar.localhost/v2',
  'http://127.0.0.1:8000',
  'http://127.8.9.1',
  'http://[::1]:8000/',
])('the property server is written to the attribute where that may hold it (%s)', (server) => {
  const element = Object.assign(document.createElement('polar-license-key'), { server });
  expect(element.getAttribute('server')).toBe(server);
  expect(element.server).toBe(server);
});

test.each([
  'https://polar.example',
  'https://localhost.example',
  'https://127.0.0.1.example',
  'https://localhost@polar.example',
  'https://polar.example#localhost',
  'https://notlocalhost',
  '//localhost',
  'file://localhost/',
  'https://10.0.0.1',
  'sandbx',
])(
  'any other server is a property alone, which no attribute of an element shows (%s)',
  (server) => {
    const element = Object.assign(document.createElement('polar-license-key'), {
      server: 'sandbox',
    });
    element.server = server;
    expect(element.outerHTML).toBe('<polar-license-key></polar-license-key>');
    expect(element.server).toBe(server);
    element.server = 'sandbox';
    expect(element.getAttribute('server')).toBe('sandbox');
    element.removeAttribute('server');
    expect(element.server).toBe('');
  },
);

test('an attribute server that appears later is not believed because a script has set the same one', async () => {
  const held = await holdKey();
  const element = addElement(held);
  await see(en.status.active);
  expect(getKeyRequests(held.polar)).toHaveLength(1);
  element.setAttribute('server', held.server);
  element.licenseKeyId = crypto.randomUUID();
  await see(en.loading);
  expect(getKeyRequests(held.polar)).toHaveLength(1);
});

test('a missing or invalid attribute counts as its default', () => {
  const defaults = {
    licenseKeyId: '',
    server: '',
    sessionUrl: '',
    customerId: '',
    locale: '',
    theme: '',
    headingLevel: 2,
    expiresSoonDays: 14,
    renewUrl: '',
    upgradeUrl: '',
    helpUrl: '',
    expectedActivations: 2,
    expectsUsage: false,
  };
  expect(create('<polar-license-key>')).toMatchObject(defaults);
  const { theme, headingLevel, expiresSoonDays } = create(
    '<polar-license-key theme="blue" heading-level="9" expires-soon-days="soon">',
  );
  expect({ theme, headingLevel, expiresSoonDays }).toEqual({
    theme: '',
    headingLevel: 2,
    expiresSoonDays: 14,
  });
  expect(create('<polar-license-key theme="DARK">').theme).toBe('dark');
  expect(create('<polar-license-key expects-usage="false">').expectsUsage).toBe(false);
});

test('a session token is no attribute: it is neither written to one nor read from one', async () => {
  const held = await holdKey();
  const element = addElement(held);
  await see(en.status.active);
  expect(element.outerHTML + element.shadowRoot?.innerHTML).not.toContain(held.sessionToken);
  expect(create('<polar-license-key session-token="a-token">').sessionToken).toBeUndefined();
});

test('an attribute that changes takes effect', async () => {
  const element = addElement(await holdKey());
  await see(en.status.active);
  element.setAttribute('theme', 'dark');
  await expect.poll(() => getCard(element)?.dataset['theme']).toBe('dark');
  element.setAttribute('heading-level', '5');
  await expect.poll(() => element.shadowRoot?.querySelector('h5')?.textContent).toBe(en.title);
});

test('the language is that of the page around the element, where there are texts in it', async () => {
  const held = await holdKey({ expires_at: '2031-02-01T12:00:00Z' });
  document.documentElement.lang = 'de';
  document.body.lang = 'en-GB';
  const element = addElement(held);
  await see('1 Feb 2031');
  element.locale = 'en-US';
  await see('Feb 1, 2031');
  document.body.removeAttribute('lang');
  document.documentElement.lang = 'en';
});

test('a page can add languages before and after the element shows', async () => {
  const element = addElement(
    await holdKey({ expires_at: '2031-02-01T23:30:00Z', limit_activations: 5 }),
    { timeZone: 'Asia/Tokyo' },
  );
  document.documentElement.lang = 'de-AT';
  try {
    await see('Feb 2, 2031');
    PolarLicenseKeyElement.languages = [de];
    await see(de.messages.licenseKeys.activations);
    await see(de.messages.licenseKeys.status.active);
    expect(getCard(element)?.lang).toBe('de-AT');
    element.locale = 'en-GB';
    await see('2 Feb 2031');
  } finally {
    PolarLicenseKeyElement.languages = [];
    document.documentElement.lang = 'en';
  }
});

test('the property copyFormats adds buttons, also when it was set before the element was defined', async () => {
  const held = await holdKey();
  const element = document.createElement('polar-license-key');
  const copyFormats = [{ label: 'Copy for .env', template: 'LICENSE_KEY={key}' }];
  // An own property, as a page sets it on an element that has no class yet.
  Object.defineProperty(element, 'copyFormats', { configurable: true, value: copyFormats });
  Object.assign(element, { ...held, licenseKeyId: held.id });
  document.body.append(element);
  await expect.element(page.getByRole('button', { name: 'Copy for .env' })).toBeVisible();
  expect(Object.hasOwn(element, 'copyFormats')).toBe(false);
  const onError = vi.fn<() => void>();
  element.addEventListener('polar-portal-error', onError);
  // As a page empties a property of the platform's own elements.
  Object.assign(element, { copyFormats: null });
  await expect.element(page.getByRole('button', { name: 'Copy for .env' })).not.toBeInTheDocument();
  expect(onError).not.toHaveBeenCalled();
  expect(element.getAttributeNames()).not.toContain('copyformats');
});
