import { refuseCanceled } from '../core/refusals.ts';
import { refuse } from '../core/responses.ts';
import type { MockOrganization } from '../fixtures/organization.ts';
import type { MockPrice } from '../fixtures/price.ts';
import type { MockProduct } from '../fixtures/product.ts';
import { findProduct, getOrganization, type SubscriptionBackend } from './backend.ts';
import type { Target } from './planned-change.ts';
import { refusePlanChange, refuseSeatChange, refuseValue } from './refusals.ts';
import type { MockSubscription } from './subscription.ts';

/** The body of a change of plan, or of seats. */
export type ChangeBody = { product_id: string } | { seats: number | string };

/** What a subscription would become, or why it cannot. */
export function findTarget(
  subscription: MockSubscription,
  body: ChangeBody,
  backend: SubscriptionBackend,
): Target | Response {
  const organization = getOrganization(subscription, backend.state);
  const { update_plan, update_seats } = organization.customer_portal_settings.subscription;
  const isPlan = 'product_id' in body;
  if (isPlan ? !update_plan : !update_seats)
    return isPlan ? refusePlanChange() : refuseSeatChange();
  const isOver = subscription.ended_at !== null || subscription.cancel_at_period_end;
  if (isPlan) {
    if (isOver) return refuseCanceled();
    return findPlan(subscription, body.product_id, organization, backend);
  }
  const seats = Number(body.seats);
  const refused = findSeats(subscription, seats);
  if (refused || isOver) return refused ?? refuseCanceled();
  const { product, prices, units } = subscription;
  return { product, prices, seats, units };
}

function findPlan(
  subscription: MockSubscription,
  id: string,
  organization: MockOrganization,
  backend: SubscriptionBackend,
): Target | Response {
  const { product: current, currency, prices, seats, units } = subscription;
  if (id.toLowerCase() === current.id.toLowerCase()) {
    return { product: current, prices, seats, units };
  }
  const product = findProduct(id, subscription, backend);
  const own = product?.prices.filter(({ price_currency }) => price_currency === currency) ?? [];
  const problem = product ? findProblem(product, own, prices) : 'Product does not exist.';
  if (!product || problem) return refuseValue('product_id', problem ?? '', id);
  const unitPrice = own.find((price) => price.amount_type === 'unit_based');
  return {
    product: { ...product, organization },
    prices: own,
    seats: has(own, 'seat_based') ? (seats ?? 1) : null,
    units: unitPrice ? (units ?? unitPrice.minimum_units ?? 1) : null,
  };
}

/** Why nobody can change from some prices to a product, if so. */
function findProblem(
  product: MockProduct,
  own: readonly MockPrice[],
  current: readonly MockPrice[],
): string | undefined {
  if (product.is_archived) return 'Product is archived.';
  if (product.visibility !== 'public') return 'Product visibility is not allowed.';
  if (!product.is_recurring) return 'Product is not recurring.';
  if (product.prices.some(({ legacy }) => legacy)) return 'Product has legacy recurring prices.';
  if (own.length === 0) return "This product doesn't have a price for the subscription currency.";
  if (has(own, 'custom')) return "Can't update to a product with custom prices.";
  if (has(current, 'seat_based') && !has(own, 'seat_based')) {
    return "Can't switch from a seat-based to a non-seat-based product.";
  }
  if (has(current, 'unit_based') && !has(own, 'unit_based')) {
    return "Can't switch from a unit-based to a non-unit-based product.";
  }
  return undefined;
}

/** Why a subscription cannot have so many seats, if so. */
function findSeats(
  { prices, assigned_seats }: MockSubscription,
  seats: number,
): Response | undefined {
  const price = prices.find((other) => other.amount_type === 'seat_based');
  if (!price) {
    const detail = 'This subscription does not support seat-based pricing.';
    return refuse(400, 'NotASeatBasedSubscription', detail);
  }
  const { minimum_seats, maximum_seats } = price.seat_tiers;
  if (seats < minimum_seats) {
    return refuse(400, 'BelowMinimumSeats', `Minimum ${minimum_seats} seats required.`);
  }
  if (maximum_seats !== null && seats > maximum_seats) {
    return refuse(400, 'AboveMaximumSeats', `Maximum ${maximum_seats} seats allowed.`);
  }
  if (seats < assigned_seats) {
    const detail = `Cannot decrease seats to ${seats}. Currently ${assigned_seats} seats are assigned. Revoke seats first.`;
    return refuse(400, 'SeatsAlreadyAssigned', detail);
  }
  return undefined;
}

function has(prices: readonly MockPrice[], type: MockPrice['amount_type']): boolean {
  return prices.some(({ amount_type }) => amount_type === type);
}
