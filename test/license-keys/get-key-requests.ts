import type { MockPolar } from 'polar-customer-portal/mock';

/** What the mock received but for the names of license keys, which are read beside them. */
export const getKeyRequests = ({ requests }: Pick<MockPolar, 'requests'>) =>
  requests.filter(({ operation }) => operation !== 'benefitGrants.list');
