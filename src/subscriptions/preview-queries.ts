import type { PortalClient } from '../core/http/client.ts';
import { portalQueryOptions, type PortalQueryOptions } from '../core/query/portal-query-options.ts';
import { previewCancel, previewChange, previewCharge } from './preview-api.ts';
import type { CancelPreview, ChargePreview } from './preview-schema.ts';
import { subscriptionQueryKeys } from './query-keys.ts';
import { readOrRefuse, readPreview } from './read-preview.ts';
import type { SubscriptionUpdate } from './update-api.ts';

/** Milliseconds after which a sum is asked for anew, as long as it is shown. */
export const PREVIEW_LIFE = 180_000;

/**
 * Query options for what a subscription will charge next; `null` where Polar tells none, because of its state or for any
 * other reason. It never fails.
 * Source: `GET /v1/customer-portal/subscriptions/{id}/charge-preview`.
 *
 * @group Query options
 */
export function chargePreviewOptions(
  client: PortalClient,
  id: string,
): PortalQueryOptions<ChargePreview | null> {
  return {
    ...portalQueryOptions<ChargePreview | null>({
      queryKey: subscriptionQueryKeys.charge(client, id),
      queryFn: () => readPreview(client, 'charge', () => previewCharge(client, id)),
    }),
    retry: false,
  };
}

/**
 * Query options for what becomes of an open payment when a subscription ends; `null` if Polar does not tell. It never
 * fails.
 * Source: `GET /v1/customer-portal/subscriptions/{id}/cancel-preview`.
 *
 * @group Query options
 */
export function cancelPreviewOptions(
  client: PortalClient,
  id: string,
): PortalQueryOptions<CancelPreview | null> {
  return {
    ...portalQueryOptions<CancelPreview | null>({
      queryKey: subscriptionQueryKeys.cancellation(client, id),
      queryFn: () => readPreview(client, 'cancellation', () => previewCancel(client, id)),
    }),
    retry: false,
  };
}

/**
 * Query options for what a change of the product or of the seats would cost; `null` if Polar does not tell. It fails only
 * with what Polar would refuse the change with. It is asked for anew after three minutes, as long as it is shown.
 * Source: `POST /v1/customer-portal/subscriptions/{id}/change-preview`.
 *
 * @group Query options
 */
export function changePreviewOptions(
  client: PortalClient,
  id: string,
  update: SubscriptionUpdate,
): PortalQueryOptions<ChargePreview | null> {
  return {
    ...portalQueryOptions<ChargePreview | null>({
      queryKey: subscriptionQueryKeys.change(client, id, update),
      queryFn: () => readOrRefuse(client, 'change', () => previewChange(client, id, update)),
    }),
    retry: false,
    refetchInterval: PREVIEW_LIFE,
  };
}
