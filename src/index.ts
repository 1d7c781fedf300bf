export * from './client.ts';

export { en } from './locale/en.ts';
export type { Format, PluralForms } from './locale/format.ts';
export type { FailureKind, FailureText, MessageOverrides, Messages } from './locale/messages.ts';

export { sortActivations, searchActivations } from './license-key/activation-list.ts';
export {
  getActivationUsage,
  getUsage,
  type Allowance,
  type AllowanceState,
} from './license-key/allowance.ts';
export { LicenseKeyCard, type LicenseKeyCardProps } from './license-key/card.tsx';
export type { HeadingLevel } from './license-key/context.ts';
export { getLicensee } from './license-key/licensee.ts';
export { getKeyEnd } from './license-key/mask.ts';
export type { LicenseKeySlot } from './license-key/slots.ts';
export { getLicenseKeyState, type LicenseKeyState } from './license-key/state.ts';

export { portalKeys } from './query/keys.ts';
export { licenseKeyOptions } from './query/license-key.ts';

export type { PortalTheme } from './react/context.ts';
export { PolarPortalProvider, type PolarPortalProviderProps } from './react/provider.tsx';
export { useLicenseKey } from './react/use-license-key.ts';
