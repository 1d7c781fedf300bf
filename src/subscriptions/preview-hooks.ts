'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalQuery } from '../core/react/use-portal-query.ts';
import {
  cancelPreviewOptions,
  changePreviewOptions,
  chargePreviewOptions,
} from './preview-queries.ts';
import type { CancelPreview, ChargePreview } from './preview-schema.ts';
import type { SubscriptionUpdate } from './update-api.ts';

/** What no change is previewed as. Nothing is sent for it. */
const NO_UPDATE: SubscriptionUpdate = { product_id: '' };

/**
 * Reads what a subscription will charge next. `data` is `null` where Polar does not tell: show words then, and never a sum
 * of 0. It does not fail, because Polar does not document it.
 * Source: `GET /v1/customer-portal/subscriptions/{id}/charge-preview`.
 *
 * @param id - The id of the subscription, a UUID v4.
 * @param isNeeded - Nothing is sent before it is. Polar has one only for those that are active, in a trial, or paused
 *   with a `resumes_at`. @default true
 * @throws `Error` when there is no `PolarPortalProvider` above.
 * @group Hooks
 */
export function useChargePreview(
  id: string,
  isNeeded = true,
): UseQueryResult<ChargePreview | null, PortalError> {
  const { client } = usePortal();
  return usePortalQuery({ ...chargePreviewOptions(client, id), enabled: isNeeded });
}

/**
 * Reads what becomes of an open payment when a subscription ends. `data` is `null` where Polar does not tell. It does not
 * fail, because Polar does not document it: never let it keep a customer from ending the subscription.
 * Source: `GET /v1/customer-portal/subscriptions/{id}/cancel-preview`.
 *
 * @param id - The id of the subscription, a UUID v4.
 * @param isNeeded - Nothing is sent before it is. @default true
 * @throws `Error` when there is no `PolarPortalProvider` above.
 * @group Hooks
 */
export function useCancelPreview(
  id: string,
  isNeeded = true,
): UseQueryResult<CancelPreview | null, PortalError> {
  const { client } = usePortal();
  return usePortalQuery({ ...cancelPreviewOptions(client, id), enabled: isNeeded });
}

/**
 * Reads what a change of the product or of the seats would cost, and again every three minutes, as long as it is shown.
 * `data` is `null` where Polar does not tell: show words then, and never a sum of 0.
 * Source: `POST /v1/customer-portal/subscriptions/{id}/change-preview`.
 *
 * @param id - The id of the subscription, a UUID v4.
 * @param update - The change; `undefined` as long as none is chosen, for which nothing is sent.
 * @throws `Error` when there is no `PolarPortalProvider` above. What Polar would refuse the change with is in `error` and
 *   goes to the provider's `onError`.
 * @group Hooks
 */
export function useChangePreview(
  id: string,
  update: SubscriptionUpdate | undefined,
): UseQueryResult<ChargePreview | null, PortalError> {
  const { client } = usePortal();
  return usePortalQuery({
    ...changePreviewOptions(client, id, update ?? NO_UPDATE),
    enabled: update !== undefined,
  });
}
