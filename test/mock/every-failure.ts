import type { MockFailure } from 'polar-customer-portal/mock';

/** Every way in which Polar, or the way to it, can fail. */
export const FAILURES: MockFailure[] = [
  400,
  401,
  402,
  403,
  404,
  409,
  410,
  422,
  429,
  500,
  'network',
  'lost_response',
  'hang',
  'html',
  'garbage',
];
