import { createBenefitGrant, type MockPolar } from 'polar-customer-portal/mock';
import { passTime } from '../../render-with-portal.tsx';

/** Ids of benefits. */
export const [EDITOR = '', PLAYER = '', STUDIO = ''] = [
  '5d0c2e74-9b1a-4f36-8e57-c3a1904d6b28',
  '8a6f1b3d-27c4-4e90-b5d8-07e2f94c1a63',
  'c4b7a9e2-6d15-4830-9f72-1ae85d3c0b46',
];

/** Grants of these benefits, by their ids. */
export const grants = (names: Record<string, string>) =>
  Object.entries(names).map(([benefit_id, description]) =>
    createBenefitGrant({ benefit_id, benefit: { description } }),
  );

/** How many requests the mock received for names. */
export const countNameRequests = ({ requests }: MockPolar) =>
  requests.filter(({ operation }) => operation === 'benefitGrants.list').length;

/** Long after names would have been read, and read again. */
export const passAMinute = () => passTime(60_000);
