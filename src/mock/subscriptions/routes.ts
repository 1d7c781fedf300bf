import type { CustomerCall } from '../core/call.ts';
import { oneOf, optional, uuid } from '../core/fields.ts';
import { toSortings } from '../core/lists.ts';
import { PAGE_QUERY } from '../core/pages.ts';
import { anyOf, listOf } from '../core/query-fields.ts';
import { json, notFound } from '../core/responses.ts';
import type { Route } from '../core/route.ts';
import type { SubscriptionBackend } from './backend.ts';
import { cancel, type CancellationBody, revoke } from './changes/cancel.ts';
import { list, SUBSCRIPTION_SORT_KEYS } from './operations/list.ts';
import { previewCancel, previewChange, previewCharge } from './operations/previews.ts';
import { update } from './operations/update.ts';
import type { MockSubscription } from './subscription.ts';
import { CANCELLATION, createUpdateBodies, exactlyOne, PREVIEW_BODIES } from './update-body.ts';
import { isVisible, toSubscription } from './wire.ts';

const PATH = '/v1/customer-portal/subscriptions';

type Handle = (subscription: MockSubscription, call: CustomerCall) => Response;

/** In Polar's own order, which decides which method the 405 of a path names. */
export function createRoutes(backend: SubscriptionBackend): Route[] {
  const { records, state } = backend;
  /** What an operation does with the subscription that the path names. */
  const withSubscription = <Auth extends 'session' | 'billing'>(auth: Auth, handle: Handle) => ({
    auth,
    handle(call: CustomerCall) {
      const found = records.find(call.id);
      return found && isVisible(found, call.session) ? handle(found, call) : notFound();
    },
  });
  const send = (subscription: MockSubscription) => json(200, toSubscription(subscription, state));

  return [
    {
      operation: 'subscriptions.list',
      method: 'GET',
      path: `${PATH}/`,
      auth: 'session',
      query: {
        product_id: anyOf('uuid', uuid),
        active: optional(getBooleanIssue),
        query: optional(() => undefined),
        sorting: listOf(oneOf(toSortings(Object.keys(SUBSCRIPTION_SORT_KEYS)))),
        ...PAGE_QUERY,
      },
      handle: (call) => list(records, call),
    },
    {
      operation: 'subscriptions.get',
      method: 'GET',
      path: `${PATH}/{id}`,
      ...withSubscription('session', send),
    },
    {
      operation: 'subscriptions.chargePreview',
      method: 'GET',
      path: `${PATH}/{id}/charge-preview`,
      ...withSubscription('session', (found) => previewCharge(backend, found)),
    },
    {
      operation: 'subscriptions.cancelPreview',
      method: 'GET',
      path: `${PATH}/{id}/cancel-preview`,
      ...withSubscription('session', (found) => previewCancel(backend, found)),
    },
    {
      operation: 'subscriptions.changePreview',
      method: 'POST',
      path: `${PATH}/{id}/change-preview`,
      body: exactlyOne(PREVIEW_BODIES),
      ...withSubscription('billing', (found, call) => previewChange(backend, found, call)),
    },
    {
      operation: 'subscriptions.update',
      method: 'PATCH',
      path: `${PATH}/{id}`,
      body: exactlyOne(createUpdateBodies(state.now)),
      ...withSubscription('billing', (found, call) => update(backend, found, call)),
    },
    {
      operation: 'subscriptions.cancel',
      method: 'DELETE',
      path: `${PATH}/{id}`,
      ...withSubscription('billing', (found) => cancel(found, {}, backend) ?? send(found)),
    },
    {
      operation: 'subscriptions.revoke',
      method: 'POST',
      path: `${PATH}/{id}/revoke`,
      body: CANCELLATION,
      ...withSubscription(
        'billing',
        (found, { body }) => revoke(found, body as CancellationBody, backend) ?? send(found),
      ),
    },
  ];
}

function getBooleanIssue(value: unknown) {
  if (/^(0|1|true|false|t|f|yes|no|y|n|on|off)$/i.test(String(value))) return undefined;
  const msg = 'Input should be a valid boolean, unable to interpret input';
  return { type: 'bool_parsing', msg };
}
