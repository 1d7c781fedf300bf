import 'polar-customer-portal/element/define';
import type { PolarLicenseKeyElement } from 'polar-customer-portal/element';
import { http, HttpResponse } from 'msw';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { startPolar, withLicenseKey, worker } from '../../stories/mock-polar.ts';

const { args, parameters } = withLicenseKey();
const { polar } = parameters.mock;
// A server has rendered it as an attribute.
const server = 'http://localhost:4010';

/** Hydrates an element that a server has rendered, with these attributes besides its id and server. */
async function hydrate(attributes: string, app: ReactNode): Promise<PolarLicenseKeyElement> {
  await startPolar({ ...parameters.mock, server });
  const page = document.body.appendChild(document.createElement('div'));
  page.innerHTML = `<polar-license-key license-key-id="${args.id}" server="${server}" ${attributes}></polar-license-key>`;
  const element = page.querySelector('polar-license-key') as PolarLicenseKeyElement;
  const root = hydrateRoot(page, app);
  onTestFinished(() => {
    root.unmount();
    page.remove();
  });
  return element;
}

const getState = ({ shadowRoot }: Element) =>
  shadowRoot?.querySelector('section')?.dataset['state'];

test('an element that React hydrates reads its session from session-url', async () => {
  worker.use(http.post('/polar/session', () => HttpResponse.json(polar.createSession())));
  const element = await hydrate(
    'session-url="/polar/session"',
    <polar-license-key license-key-id={args.id} server={server} session-url="/polar/session" />,
  );
  await expect.poll(() => getState(element)).toBe('active');
});

test('an element that React hydrates gets its properties and listeners from a ref', async () => {
  const events: string[] = [];
  const element = await hydrate(
    '',
    <polar-license-key
      license-key-id={args.id}
      server={server}
      ref={(element) => {
        if (!element) return;
        element.sessionToken = () => polar.sessionToken;
        element.addEventListener('polar-portal-event', ({ detail }) => events.push(detail.type));
      }}
    />,
  );
  await expect.poll(() => getState(element)).toBe('active');
  element.shadowRoot?.querySelector<HTMLElement>('[data-slot=license-key-reveal]')?.click();
  await expect.poll(() => events).toEqual(['license_key.revealed']);
});
