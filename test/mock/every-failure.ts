import type { PortalFailure } from 'polar-customer-portal/mock';

/** All ways in which Polar, or the way to it, can fail. */
export const FAILURES: PortalFailure[] = [
  400,
  401,
  403,
  404,
  422,
  429,
  500,
  'network',
  'lost_answer',
  'hang',
  'html',
  'garbage',
];
