import type { PolarLicenseKeyElement } from 'polar-customer-portal/element';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '../english.ts';
import { addElement, holdKey, see } from './elements.ts';

const getHref = () => page.getByRole('link').element().getAttribute('href');

test('an element leads on to the pages that its attributes name, which win over its property', async () => {
  const element = addElement(await holdKey({ expires_at: '2020-02-01T12:00:00Z' }), {
    renewUrl: '/renew',
    links: { licenseKeys: { renew: '/other', help: () => '/other-help' } },
  });
  await see(en.renew);
  expect(getHref()).toBe('/renew');
  expect(element.getAttribute('renew-url')).toBe('/renew');
  expect(element.renewUrl).toBe(`${location.origin}/renew`);
  element.links = undefined;
  element.removeAttribute('renew-url');
  element.setAttribute('help-url', 'mailto:help@acme.example');
  await see(en.help);
  expect(getHref()).toBe('mailto:help@acme.example');
});

test('links that were set before the element was defined count, and get no key', async () => {
  const { id, polar, server, sessionToken } = await holdKey({ status: 'revoked' });
  const created = document.implementation.createHTMLDocument().createElement('polar-license-key');
  const given: unknown[] = [];
  const help = (licenseKey: unknown) => {
    given.push(licenseKey);
    return '/help';
  };
  const links = { licenseKeys: { help } };
  Object.assign(created, { licenseKeyId: id, server, sessionToken, links });
  document.body.append(created);
  await see(en.help);
  expect(getHref()).toBe('/help');
  expect(given).toContainEqual(expect.objectContaining({ id, status: 'revoked' }));
  expect(JSON.stringify(given)).not.toContain(polar.licenseKeys.get(id)?.key);
});

test.each(['javascript:alert(1)', 'java&#10;script:alert(1)', 'data:text/html,x', ''])(
  'an attribute that would run a script or leads nowhere makes no link, and is reported once: %j',
  async (address) => {
    const { id, server, sessionToken } = await holdKey({ status: 'revoked' });
    const place = document.createElement('div');
    const messages: string[] = [];
    place.addEventListener('polar-portal-error', (event) => {
      event.preventDefault();
      messages.push(event.detail.message);
    });
    document.body.append(place);
    place.innerHTML = `<polar-license-key help-url="${address}"></polar-license-key>`;
    const element = place.firstElementChild as PolarLicenseKeyElement;
    Object.assign(element, { licenseKeyId: id, server, sessionToken });
    await see(en.refused);
    await expect.poll(() => messages).toHaveLength(1);
    expect(messages[0]).toContain('The link "help" leads nowhere');
    expect(page.getByRole('link').elements()).toEqual([]);
  },
);
