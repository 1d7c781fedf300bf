export { LicenseKeyActivationRow as Activation } from './card/activation.tsx';
export { LicenseKeyDeactivate as Deactivate } from './card/deactivate.tsx';
export { LicenseKeyActivations as Activations } from './card/activations.tsx';
export {
  LicenseKeyActivationUsage as ActivationUsage,
  LicenseKeyAllowances as Allowances,
  LicenseKeyExpiry as Expiry,
  LicenseKeyUsage as Usage,
} from './card/allowances.tsx';
export { LicenseKeyCopyAs as CopyAs } from './card/copy-as.tsx';
export { LicenseKeyCountdown as Countdown } from './card/countdown.ts';
export { LicenseKeyFooter as Footer } from './card/footer.tsx';
export {
  LicenseKeyHeader as Header,
  LicenseKeyLicensee as Licensee,
  LicenseKeyStatus as Status,
} from './card/header.tsx';
export { LicenseKeyNotice as Notice } from './card/notice.tsx';
export {
  LicenseKeyHelp as Help,
  LicenseKeyRenew as Renew,
  LicenseKeyUpgrade as Upgrade,
} from './card/links.ts';
export {
  LicenseKeyFailure as Failure,
  LicenseKeyOutdated as Outdated,
  LicenseKeyRetry as Retry,
  LicenseKeyTitle as Title,
} from './card/panel-parts.ts';
export { LicenseKeyRoot as Root } from './card/root.tsx';
export { LicenseKeyRotate as Rotate } from './card/rotate.tsx';
export { LicenseKeyRotation as Rotation } from './card/rotation.tsx';
export { LicenseKeyShare as Share } from './card/share.ts';
export { LicenseKeySkeleton as Skeleton } from './card/skeleton.tsx';
export {
  LicenseKeyCopy as Copy,
  LicenseKeyReveal as Reveal,
  LicenseKeySecret as Secret,
  LicenseKeyValue as Value,
} from './card/value.tsx';
