import type { LiveSession } from '../core/sessions.ts';
import type { MockMember } from '../fixtures/member.ts';
import type { MockActivation } from './activation.ts';
import type { MockLicenseKey } from './license-key.ts';

/** An activation as Polar sends it. */
export function toActivationBase({ conditions: _conditions, ...activation }: MockActivation) {
  return activation;
}

/** A license key as Polar sends it in an API version, without its activations. */
export function toLicenseKeyRead(
  {
    activations: _activations,
    activations_hidden: _hidden,
    member_id,
    member,
    ...read
  }: MockLicenseKey,
  version: string,
) {
  return version >= '2026-10' ? { ...read, member_id, member: member && toMember(member) } : read;
}

function toMember({ id, email, external_id }: MockMember) {
  return { id, email, external_id };
}

/** Whether a session may see a license key: a member's own, or else the customer's. */
export function isVisible(licenseKey: MockLicenseKey, { customer, member }: LiveSession) {
  return member ? licenseKey.member_id === member.id : licenseKey.customer_id === customer.id;
}

/** Whether a license key has expired, which its status does not show. */
export function isExpired({ expires_at }: MockLicenseKey, now: number) {
  return expires_at !== null && now >= Date.parse(expires_at);
}
