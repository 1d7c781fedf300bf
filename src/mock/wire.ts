import type { PortalActivation } from './activation.ts';
import type { LiveSession } from './sessions.ts';
import type { PortalLicenseKey } from './license-key.ts';
import { hasMembers } from './version.ts';

/** An activation as it goes out. */
export function toActivationBase({ conditions: _conditions, ...activation }: PortalActivation) {
  return activation;
}

/** A license key as it goes out, in the fields of an API version; activations go by themselves. */
export function toLicenseKeyRead(
  {
    activations: _activations,
    activations_hidden: _hidden,
    member_id,
    member,
    ...read
  }: PortalLicenseKey,
  version: string,
) {
  return hasMembers(version) ? { ...read, member_id, member } : read;
}

/** Whether a session may see a license key: a member's own, else the customer's. */
export function isVisible(licenseKey: PortalLicenseKey, { customer, member }: LiveSession) {
  return member ? licenseKey.member_id === member.id : licenseKey.customer_id === customer.id;
}

/** Whether a license key is out of date, which its status does not say. */
export function isExpired({ expires_at }: PortalLicenseKey, now: number) {
  return expires_at !== null && now >= Date.parse(expires_at);
}
