import { screen } from '@testing-library/react';
import { LicenseKeyCard, useLicenseKey } from 'polar-customer-portal';
import { createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { servePolar } from '../../mock/serve-polar.ts';
import { renderWithPortal, type ProviderOverrides } from '../../render-with-portal.tsx';

/** The whole document, as a script of the page could read it. */
export const readDocument = () => document.documentElement.outerHTML;

/** Renders a dashboard in which Ada is signed in and sees her license key. Bea can sign in later. */
export async function renderDashboard(provider: ProviderOverrides = {}) {
  const bea = createCustomer({ name: 'Bea Moss' });
  const adaKey = createLicenseKey({ customer: createCustomer({ name: 'Ada Byron' }) });
  const beaKey = createLicenseKey({ customer: bea });
  const polar = servePolar({ licenseKeys: [adaKey, beaKey] });
  const tokens = { ada: polar.sessionToken, bea: polar.createSession({ customer: bea }).token };
  // Like a server, which knows from a cookie whose session to create.
  let cookie: keyof typeof tokens = 'ada';

  /** The signed-in customer and the name shown, for every render, including those never painted. */
  const renders: string[] = [];
  const page = (customer: string, id: string) => (
    <>
      <Name id={id} onRender={(name) => renders.push(`${customer}: ${name}`)} />
      <LicenseKeyCard id={id} />
    </>
  );

  const props = { customerId: 'ada', sessionToken: () => tokens[cookie], ...provider };
  const rendered = renderWithPortal(page('ada', adaKey.id), { polar, provider: props });
  await screen.findByText('Licensed to Ada Byron');
  return {
    ...rendered,
    adaKey,
    beaKey,
    tokens,
    renders,
    /** Signs a customer in and shows a license key. */
    show(customer: keyof typeof tokens, id: string, overrides: ProviderOverrides = {}) {
      cookie = customer;
      Object.assign(props, { customerId: customer }, overrides);
      rendered.rerender(page(customer, id));
    },
  };
}

function Name({ id, onRender }: { id: string; onRender: (name: string) => void }) {
  const { data } = useLicenseKey(id);
  onRender(data?.customer.name ?? '-');
  return null;
}
