import { type BodyFields, count, optional, record, required, string, uuid } from './body-fields.ts';
import type { Call, CustomerCall } from './call.ts';
import type { PortalOperation } from './operation.ts';
import { activate } from './operations/activate.ts';
import { createSession } from './operations/create-session.ts';
import { deactivate } from './operations/deactivate.ts';
import { getUser } from './operations/get-user.ts';
import { get } from './operations/get.ts';
import { introspect } from './operations/introspect.ts';
import { list } from './operations/list.ts';
import { rotate } from './operations/rotate.ts';
import { validate } from './operations/validate.ts';

/** Where an operation is found, whom it answers, and what a body has to have. */
export type Route = {
  operation: PortalOperation;
  method: 'GET' | 'POST';
  /** Its group is the id. */
  path: RegExp;
  fields?: BodyFields;
} & (
  | { auth: 'session'; run: (call: CustomerCall) => Response }
  | { auth: 'organization' | 'none'; run: (call: Call) => Response }
);

const identified = { key: required(string), organization_id: required(uuid) };
const flatRecord = { required: false, check: record };

/** In Polar's own order, which decides what a wrong method is told. */
const ROUTES: Route[] = [
  {
    operation: 'list',
    method: 'GET',
    path: /^\/v1\/customer-portal\/license-keys\/$/,
    auth: 'session',
    run: list,
  },
  {
    operation: 'get',
    method: 'GET',
    path: /^\/v1\/customer-portal\/license-keys\/([^/]+)$/,
    auth: 'session',
    run: get,
  },
  {
    operation: 'rotate',
    method: 'POST',
    path: /^\/v1\/customer-portal\/license-keys\/([^/]+)\/rotate$/,
    auth: 'session',
    run: rotate,
  },
  {
    operation: 'validate',
    method: 'POST',
    path: /^\/v1\/customer-portal\/license-keys\/validate$/,
    auth: 'none',
    fields: {
      ...identified,
      activation_id: optional(uuid),
      benefit_id: optional(uuid),
      customer_id: optional(uuid),
      increment_usage: optional(count),
      conditions: flatRecord,
    },
    run: validate,
  },
  {
    operation: 'activate',
    method: 'POST',
    path: /^\/v1\/customer-portal\/license-keys\/activate$/,
    auth: 'none',
    fields: { ...identified, label: required(string), conditions: flatRecord, meta: flatRecord },
    run: activate,
  },
  {
    operation: 'deactivate',
    method: 'POST',
    path: /^\/v1\/customer-portal\/license-keys\/deactivate$/,
    auth: 'none',
    fields: { ...identified, activation_id: required(uuid) },
    run: deactivate,
  },
  {
    operation: 'introspect',
    method: 'GET',
    path: /^\/v1\/customer-portal\/customer-session\/introspect$/,
    auth: 'session',
    run: introspect,
  },
  {
    operation: 'get_user',
    method: 'GET',
    path: /^\/v1\/customer-portal\/customer-session\/user$/,
    auth: 'session',
    run: getUser,
  },
  {
    operation: 'create_session',
    method: 'POST',
    path: /^\/v1\/customer-sessions\/$/,
    auth: 'organization',
    fields: {
      customer_id: optional(uuid),
      external_customer_id: optional(string),
      member_id: optional(uuid),
      external_member_id: optional(string),
      return_url: optional(string),
    },
    run: createSession,
  },
];

/** What a path leads to, and when the method is wrong, the one that it allows. */
export function findRoute(method: string, path: string) {
  const there = ROUTES.filter((candidate) => candidate.path.test(path));
  const route = there.find((candidate) => candidate.method === method);
  return { route, id: route?.path.exec(path)?.[1], allowed: there[0]?.method };
}
