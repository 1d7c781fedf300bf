/**
 * The provider, the card, the list, the parts and hooks under them, and what they are made of.
 * Everything of `polar-customer-portal/client` is here too.
 *
 * @module polar-customer-portal
 */
export * from './client.ts';

export { chooseLanguage } from './locale/choose-language.ts';
export { en } from './locale/en.ts';
export type { NumberFormat } from './locale/format.ts';
export type { Language } from './locale/language.ts';
export type { ListMessages } from './locale/list-messages.ts';
export { plural, type PluralForms } from './locale/plural.ts';
export type { FailureKind, FailureText, MessageOverrides, Messages } from './locale/messages.ts';

export * as portalKeys from './query/keys.ts';
export { deactivateActivationOptions } from './query/deactivate-activation.ts';
export { licenseKeyListOptions } from './query/license-key-list.ts';
export { licenseKeyOptions } from './query/license-key.ts';
export type { PortalQueryOptions } from './query/query-options.ts';
export { rotateLicenseKeyOptions } from './query/rotate-license-key.ts';

export type { PortalActions, PortalTheme } from './react/context.ts';
export type { PortalEvent } from './react/events.ts';
export type { LicenseKeyClassNames, LicenseKeySlot } from './react/slots.ts';
export { useDeactivateActivation } from './react/use-deactivate-activation.ts';
export { useLicenseKeys } from './react/use-license-keys.ts';
export { useRotateLicenseKey } from './react/use-rotate-license-key.ts';
export { useLicenseKey } from './react/use-license-key.ts';
export type { PolarPortalProviderProps } from './react/provider-props.ts';
export { PolarPortalProvider } from './react/provider.tsx';

export { sortActivations, searchActivations } from './license-key/activation-list.ts';
export {
  getActivationUsage,
  getUsage,
  type Allowance,
  type AllowanceState,
} from './license-key/allowance.ts';
export { canRotate } from './license-key/can-rotate.ts';
export type { LicenseKeyActivationRowProps } from './license-key/activation.tsx';
export { LicenseKeyCard, type LicenseKeyCardProps } from './license-key/card.tsx';
export type { HeadingLevel } from './license-key/context.ts';
export { LicenseKeyList, type LicenseKeyListProps } from './license-key/list.tsx';
export { getLicensee } from './license-key/licensee.ts';
export { getKeyEnd } from './license-key/mask.ts';
export type { Part, PartProps } from './license-key/part.tsx';
/** The parts that a card is made of, for a card of your own. */
export * as LicenseKey from './license-key/parts.ts';
export type { LicenseKeyRootProps } from './license-key/root.tsx';
export { getLicenseKeyState, type LicenseKeyState } from './license-key/state.ts';
