import { optional, string, uuid } from '../core/fields.ts';
import type { Resource } from '../core/route.ts';
import { create } from './operations/create.ts';
import { getAuthenticatedUser } from './operations/get-authenticated-user.ts';
import { introspect } from './operations/introspect.ts';

/** The resource of customer sessions. The sessions themselves belong to the server. */
export const customerSessions: Resource = {
  routes: [
    {
      operation: 'customerSession.introspect',
      method: 'GET',
      path: '/v1/customer-portal/customer-session/introspect',
      auth: 'session',
      handle: introspect,
    },
    {
      operation: 'customerSession.getAuthenticatedUser',
      method: 'GET',
      path: '/v1/customer-portal/customer-session/user',
      auth: 'session',
      handle: getAuthenticatedUser,
    },
    {
      operation: 'customerSessions.create',
      method: 'POST',
      path: '/v1/customer-sessions/',
      auth: 'organization',
      body: {
        customer_id: optional(uuid),
        external_customer_id: optional(string),
        member_id: optional(uuid),
        external_member_id: optional(string),
        return_url: optional(string),
      },
      handle: create,
    },
  ],
};
