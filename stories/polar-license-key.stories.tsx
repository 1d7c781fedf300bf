import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyCard } from 'polar-customer-portal';
import type { PolarLicenseKeyElement } from 'polar-customer-portal/element';
import 'polar-customer-portal/element/define';
import { expect, waitFor } from 'storybook/test';
import { daysFromNow, laptops } from './fixtures.ts';
import { withLicenseKey, type StoryMock } from './mock-polar.ts';
import { en } from '../test/english.ts';

interface Args {
  id: string;
}

/** The custom element for pages without React, here next to the React component. */
const meta: Meta<Args> = {
  title: 'License key card/Custom element',
  render: ({ id }, { parameters, globals }) => {
    const { polar, server } = parameters['mock'] as StoryMock;
    return (
      <>
        <polar-license-key
          license-key-id={id}
          server={server}
          sessionToken={() => polar.sessionToken}
          theme={globals['theme'] as PolarLicenseKeyElement['theme']}
          messages={{ licenseKeys: { title: 'Custom element' } }}
          onpolar-portal-error={(event) => event.preventDefault()}
        />
        <br />
        <LicenseKeyCard id={id} messages={{ title: 'Component' }} />
      </>
    );
  },
};
export default meta;

type Story = StoryObj<Args>;

/** The element and the component look the same. */
export const NextToTheComponent: Story = {
  ...withLicenseKey({ activations: laptops(2), limit_activations: 3 }),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText(en.status.active);
    const element = canvasElement.querySelector('polar-license-key');
    await waitFor(() => expect(element?.shadowRoot?.textContent).toContain(en.status.active));
  },
};

/** The pages where a customer gets on, as attributes, in a page without a build step too. */
export const WithLinks: Story = {
  ...withLicenseKey({ activations: laptops(2), expires_at: daysFromNow(-90) }),
  render: ({ id }, { parameters, globals }) => {
    const { polar, server } = parameters['mock'] as StoryMock;
    return (
      <polar-license-key
        license-key-id={id}
        server={server}
        sessionToken={() => polar.sessionToken}
        theme={globals['theme'] as PolarLicenseKeyElement['theme']}
        renew-url="/renew"
        help-url="mailto:help@nimbus.example"
      />
    );
  },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('polar-license-key');
    const getLink = () => element?.shadowRoot?.querySelector('a');
    await waitFor(() => expect(getLink()).toHaveAttribute('href', '/renew'));
    await expect(getLink()).toHaveTextContent(en.renew);
  },
};
