import type { PortalUser } from './portal-user-schema.ts';

/**
 * Whether Polar lets somebody read orders and change billing details: a customer, and of a team its owner and its
 * billing managers. To all other members it answers 403.
 */
export function hasBillingAccess({ type, role }: PortalUser): boolean {
  return type === 'customer' || role === 'owner' || role === 'billing_manager';
}
