import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyCard } from 'polar-customer-portal';
import type { PolarLicenseKeyElement } from 'polar-customer-portal/element';
import 'polar-customer-portal/element/define';
import { expect, waitFor } from 'storybook/test';
import { laptops } from './fixtures.ts';
import { holding, type PretendPolar } from './pretend-polar.ts';
import { en } from '../test/english.ts';

interface Args {
  id: string;
}

/** The same card for pages without React: here in React all the same, next to the component. */
const meta: Meta<Args> = {
  title: 'License key card/As a custom element',
  render: ({ id }, { parameters, globals }) => {
    const { polar, server } = parameters['mock'] as PretendPolar;
    return (
      <>
        <polar-license-key
          license-key-id={id}
          server={server}
          sessionToken={polar.sessionToken}
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

/** Both look the same. */
export const NextToTheComponent: Story = {
  ...holding({ activations: laptops(2), limit_activations: 3 }),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText(en.status.active);
    const element = canvasElement.querySelector('polar-license-key');
    await waitFor(() => expect(element?.shadowRoot?.textContent).toContain(en.status.active));
  },
};
