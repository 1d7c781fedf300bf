import { LicenseKeyCard } from 'polar-customer-portal';

export const Devices = ({ id }: { id: string }) => (
  <LicenseKeyCard
    id={id}
    messages={{
      activations: 'Devices',
      status: { disabled: 'Paused' },
      licensedTo: (name) => `Registered to ${name}`,
    }}
  />
);
