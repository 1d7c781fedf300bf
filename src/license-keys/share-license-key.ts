import { replaceEqualDeep } from '@tanstack/react-query';
import { shareItems } from '../core/query/share-items.ts';
import type { LicenseKeyWithActivations } from './schema.ts';

/**
 * The structural sharing of a license key: what has not changed stays the same object, each activation among
 * it, of which there may be thousands. Nothing is shared with what is no license key.
 *
 * @param before - What the cache or a component has so far.
 * @param next - What it gets.
 */
export function shareLicenseKey(before: unknown, next: unknown): unknown {
  if (!isLicenseKey(before) || !isLicenseKey(next)) return next;
  const activations = shareItems(before.activations, next.activations);
  const same = activations === before.activations ? before : { ...before, activations };
  return replaceEqualDeep(same, { ...next, activations });
}

/** A host app may have put anything else into the cache. */
function isLicenseKey(data: unknown): data is LicenseKeyWithActivations {
  return Array.isArray((data as LicenseKeyWithActivations | undefined)?.activations);
}
