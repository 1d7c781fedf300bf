import { LicenseKeyCard } from 'polar-customer-portal';

export const Devices = ({ id }: { id: string }) => (
  <LicenseKeyCard
    id={id}
    messages={{
      activations: 'Geräte',
      status: { disabled: 'Pausiert' },
      upTo: (limit, number) => `Höchstens ${number(limit)}`,
    }}
  />
);
