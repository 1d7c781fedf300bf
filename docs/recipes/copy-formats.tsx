import { LicenseKeyCard, type CopyFormat } from 'polar-customer-portal';

/** Outside of the component, so that it is the same on each render. */
const COPY_FORMATS: CopyFormat[] = [
  { label: 'Copy for .env', template: 'NIMBUS_LICENSE_KEY={key}' },
  { label: 'Copy command', template: 'nimbus activate {key}' },
];

/** The card, with buttons that copy what customers paste elsewhere. */
export const License = ({ id }: { id: string }) => (
  <LicenseKeyCard id={id} copyFormats={COPY_FORMATS} />
);
