import { screen } from '@testing-library/react';
import { LicenseKeyCard, useLicenseKey } from 'polar-customer-portal';
import { createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { servePolar } from '../../mock/serve-polar.ts';
import { renderWithPortal, type ProviderOverrides } from '../../render-with-portal.tsx';

/** Everything that a script, a screenshot or "view source" could find. */
export const readDocument = () => document.documentElement.outerHTML;

/** A dashboard that Ada is signed in to, with her license key, until Bea signs in. */
export async function renderDashboard(provider: ProviderOverrides = {}) {
  const bea = createCustomer({ name: 'Bea Moss' });
  const adas = createLicenseKey({ customer: createCustomer({ name: 'Ada Byron' }) });
  const beas = createLicenseKey({ customer: bea });
  const polar = servePolar({ licenseKeys: [adas, beas] });
  const tokens = { ada: polar.sessionToken, bea: polar.createSession({ customer: bea }).token };
  // As a server that tells by the cookie whom to create a session for.
  let cookie: keyof typeof tokens = 'ada';

  /** Whom each render showed, and for whom it was: also what nobody sees for a frame. */
  const renders: string[] = [];
  const page = (whose: string, id: string) => (
    <>
      <Name id={id} onRender={(name) => renders.push(`${whose}: ${name}`)} />
      <LicenseKeyCard id={id} />
    </>
  );

  const props = { customerId: 'ada', sessionToken: () => tokens[cookie], ...provider };
  const rendered = renderWithPortal(page('ada', adas.id), { polar, provider: props });
  await screen.findByText('Licensed to Ada Byron');
  return {
    ...rendered,
    adas,
    beas,
    tokens,
    renders,
    /** Shows a license key to somebody, who is signed in by then. */
    show(whose: keyof typeof tokens, id: string, change: ProviderOverrides = {}) {
      cookie = whose;
      Object.assign(props, { customerId: whose }, change);
      rendered.rerender(page(whose, id));
    },
  };
}

function Name({ id, onRender }: { id: string; onRender: (name: string) => void }) {
  const { data } = useLicenseKey(id);
  onRender(data?.customer.name ?? '-');
  return null;
}
