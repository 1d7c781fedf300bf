import { answer, notFound } from '../answers.ts';
import type { CustomerCall } from '../call.ts';
import { isVisible, toActivationBase, toLicenseKeyRead } from '../wire.ts';

/** `GET /v1/customer-portal/license-keys/{id}` */
export function get({ state, session, id, version }: CustomerCall): Response {
  const licenseKey = state.licenseKeys.find(id);
  if (!licenseKey || !isVisible(licenseKey, session)) return notFound();

  const activations = licenseKey.activations_hidden ? [] : licenseKey.activations;
  return answer(200, {
    ...toLicenseKeyRead(licenseKey, version),
    activations: activations.map(toActivationBase),
  });
}
