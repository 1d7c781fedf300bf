import { PolarLicenseKeyElement } from 'polar-customer-portal/element';
import { de } from 'polar-customer-portal/locale/de';
import { expect, test } from 'vitest';
import { addElement, getCard, holdKey, see } from './elements.ts';

const create = (html: string) => {
  const place = document.createElement('div');
  place.innerHTML = html;
  return place.firstElementChild as PolarLicenseKeyElement;
};

test('what HTML says can be read as properties', () => {
  const element = create(
    '<polar-license-key license-key-id="1" server="sandbox" session-url="/polar/session" customer-id="c" locale="de" theme="dark" heading-level="3" expires-soon-days="30">',
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
  });
});

test('a script can say the same', () => {
  const element = document.createElement('polar-license-key');
  Object.assign(element, { licenseKeyId: '1', sessionUrl: '/s', theme: 'system', headingLevel: 4 });
  expect(element.outerHTML).toBe(
    '<polar-license-key license-key-id="1" session-url="/s" theme="system" heading-level="4"></polar-license-key>',
  );
  Object.assign(element, { licenseKeyId: null, sessionUrl: undefined, theme: null });
  element.removeAttribute('heading-level');
  expect(element.attributes).toHaveLength(0);
});

test('what is missing or makes no sense counts as the usual', () => {
  const usual = {
    licenseKeyId: '',
    server: '',
    sessionUrl: '',
    customerId: '',
    locale: '',
    theme: 'light',
    headingLevel: 2,
    expiresSoonDays: 14,
  };
  expect(create('<polar-license-key>')).toMatchObject(usual);
  const { theme, headingLevel, expiresSoonDays } = create(
    '<polar-license-key theme="blue" heading-level="9" expires-soon-days="soon">',
  );
  expect({ theme, headingLevel, expiresSoonDays }).toEqual({
    theme: 'light',
    headingLevel: 2,
    expiresSoonDays: 14,
  });
  expect(create('<polar-license-key theme="DARK">').theme).toBe('dark');
});

test('a token never becomes an attribute, nor does an attribute become a token', async () => {
  const held = await holdKey();
  const element = addElement(held);
  await see('Active');
  expect(element.outerHTML + element.shadowRoot?.innerHTML).not.toContain(held.sessionToken);
  expect(create('<polar-license-key session-token="polar_cst_1">').sessionToken).toBeUndefined();
});

test('an attribute that changes takes effect', async () => {
  const element = addElement(await holdKey());
  await see('Active');
  element.setAttribute('theme', 'dark');
  await expect.poll(() => getCard(element)?.dataset['theme']).toBe('dark');
  element.setAttribute('heading-level', '5');
  await expect.poll(() => element.shadowRoot?.querySelector('h5')?.textContent).toBe('License key');
});

test('the language is that of the page around it, if there are words in it', async () => {
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

test('the page may bring other languages, before or after the element shows', async () => {
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
