import { useBenefitNames } from '../../account/use-benefit-names.ts';
import { usePortal } from '../../core/react/portal.ts';
import { useIsHydrating } from '../../core/react/use-is-hydrating.ts';
import type { Overrides } from '../../locale/merge-messages.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import type { LicenseKeyRead } from '../schema.ts';

interface CardTitleOptions {
  licenseKey: LicenseKeyRead | undefined;
  messages: LicenseKeyMessages;
  /** The host app's own texts for this card. */
  overrides: Overrides<LicenseKeyMessages> | undefined;
  /** Whether the benefit's name may be read. */
  hasName: boolean;
}

/**
 * The title of a card: the host app's own, otherwise what the benefit is called that the license key was issued
 * for, otherwise ours.
 */
export function useCardTitle({ licenseKey, messages, overrides, hasName }: CardTitleOptions) {
  const provided = usePortal().messageOverrides?.licenseKeys?.title;
  const isOwn = (overrides?.title ?? provided) !== undefined;
  // A server does not know it, unlike the cache of a page of which another part was hydrated before.
  const isHydrating = useIsHydrating();
  // Not even read where nobody would see it.
  const ids = licenseKey && hasName && !isOwn && !isHydrating ? [licenseKey.benefit_id] : [];
  const [name] = useBenefitNames(ids).values();
  return name ?? messages.title;
}
