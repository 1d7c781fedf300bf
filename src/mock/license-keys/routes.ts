import { count, flatRecord, optional, required, string, uuid } from '../core/fields.ts';
import { PAGE_QUERY } from '../core/pages.ts';
import type { RateLimit } from '../core/rate-limits.ts';
import type { Route } from '../core/route.ts';
import { activate } from './operations/activate.ts';
import { deactivate } from './operations/deactivate.ts';
import { get } from './operations/get.ts';
import { list } from './operations/list.ts';
import { rotate } from './operations/rotate.ts';
import { validate } from './operations/validate.ts';
import type { LicenseKeyRecords } from './records.ts';

const PATH = '/v1/customer-portal/license-keys';

const KEY_REQUESTS: RateLimit = {
  name: 'license keys',
  windows: [{ requests: 3, seconds: 1 }],
  blockSeconds: 60,
};

const identified = { key: required(string), organization_id: required(uuid) };

/** In Polar's own order, which decides which method the 405 of a path names. */
export function createRoutes(records: LicenseKeyRecords): Route[] {
  return [
    {
      operation: 'licenseKeys.list',
      method: 'GET',
      path: `${PATH}/`,
      auth: 'session',
      query: { benefit_id: optional(uuid), ...PAGE_QUERY },
      handle: (call) => list(records, call),
    },
    {
      operation: 'licenseKeys.get',
      method: 'GET',
      path: `${PATH}/{id}`,
      auth: 'session',
      handle: (call) => get(records, call),
    },
    {
      operation: 'licenseKeys.rotate',
      method: 'POST',
      path: `${PATH}/{id}/rotate`,
      auth: 'session',
      handle: (call) => rotate(records, call),
    },
    {
      operation: 'licenseKeys.validate',
      method: 'POST',
      path: `${PATH}/validate`,
      auth: 'none',
      rateLimit: KEY_REQUESTS,
      body: {
        ...identified,
        activation_id: optional(uuid),
        benefit_id: optional(uuid),
        customer_id: optional(uuid),
        increment_usage: optional(count),
        conditions: flatRecord,
      },
      handle: (call) => validate(records, call),
    },
    {
      operation: 'licenseKeys.activate',
      method: 'POST',
      path: `${PATH}/activate`,
      auth: 'none',
      rateLimit: KEY_REQUESTS,
      body: { ...identified, label: required(string), conditions: flatRecord, meta: flatRecord },
      handle: (call) => activate(records, call),
    },
    {
      operation: 'licenseKeys.deactivate',
      method: 'POST',
      path: `${PATH}/deactivate`,
      auth: 'none',
      rateLimit: KEY_REQUESTS,
      body: { ...identified, activation_id: required(uuid) },
      handle: (call) => deactivate(records, call),
    },
  ];
}
