export * from './client.ts';
export { LicenseKeyCard, type LicenseKeyCardProps } from './license-key/card.tsx';
export { PolarPortalProvider, type PolarPortalProviderProps } from './react/provider.tsx';
export { useLicenseKey } from './react/use-license-key.ts';
