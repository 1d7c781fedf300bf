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

export * as portalKeys from './core/query/keys.ts';
export { deactivateActivationOptions } from './license-keys/mutations/deactivate-activation.ts';
export { licenseKeyListOptions } from './license-keys/queries/license-key-list.ts';
export { licenseKeyOptions } from './license-keys/queries/license-key.ts';
export type { PortalQueryOptions } from './core/query/query-options.ts';
export { rotateLicenseKeyOptions } from './license-keys/mutations/rotate-license-key.ts';

export type { PortalActions, PortalTheme } from './core/react/context.ts';
export type { PortalEvent } from './core/react/events.ts';
export type { LicenseKeyClassNames, LicenseKeySlot } from './core/react/slots.ts';
export { useDeactivateActivation } from './license-keys/use-deactivate-activation.ts';
export { useLicenseKeys } from './license-keys/use-license-keys.ts';
export { useRotateLicenseKey } from './license-keys/use-rotate-license-key.ts';
export { useLicenseKey } from './license-keys/use-license-key.ts';
export type { PolarPortalProviderProps } from './core/react/provider-props.ts';
export { PolarPortalProvider } from './core/react/provider.tsx';

export { sortActivations, searchActivations } from './license-keys/rules/activation-list.ts';
export {
  getActivationUsage,
  getUsage,
  type Allowance,
  type AllowanceState,
} from './license-keys/rules/allowance.ts';
export { canRotate } from './license-keys/rules/can-rotate.ts';
export type { LicenseKeyActivationRowProps } from './license-keys/card/activation.tsx';
export { LicenseKeyCard, type LicenseKeyCardProps } from './license-keys/card/card.tsx';
export type { HeadingLevel } from './license-keys/context.ts';
export { LicenseKeyList, type LicenseKeyListProps } from './license-keys/list/list.tsx';
export { getLicensee } from './license-keys/rules/licensee.ts';
export { getKeyEnd } from './license-keys/rules/mask.ts';
export type { Part, PartProps } from './ui/create-part.tsx';
/** The parts that a card is made of, for a card of your own. */
export * as LicenseKey from './license-keys/parts.ts';
export type { LicenseKeyRootProps } from './license-keys/card/root.tsx';
export { getLicenseKeyState, type LicenseKeyState } from './license-keys/rules/state.ts';
