export { LicenseKeyActivationRow as Activation } from './activation.tsx';
export { LicenseKeyDeactivate as Deactivate } from './activation.tsx';
export { LicenseKeyActivations as Activations } from './activations.tsx';
export {
  LicenseKeyActivationUsage as ActivationUsage,
  LicenseKeyAllowances as Allowances,
  LicenseKeyExpiry as Expiry,
  LicenseKeyUsage as Usage,
} from './allowances.tsx';
export { LicenseKeyFailure as Failure } from './failure.tsx';
export { LicenseKeyFooter as Footer } from './footer.tsx';
export {
  LicenseKeyHeader as Header,
  LicenseKeyLicensee as Licensee,
  LicenseKeyStatus as Status,
} from './header.tsx';
export {
  LicenseKeyNotice as Notice,
  LicenseKeyOutdated as Outdated,
  LicenseKeyRotation as Rotation,
} from './notice.tsx';
export { LicenseKeyRetry as Retry } from './retry.tsx';
export { LicenseKeyRoot as Root } from './root.tsx';
export { LicenseKeyRotate as Rotate } from './rotate.tsx';
export { LicenseKeySkeleton as Skeleton } from './skeleton.tsx';
export { LicenseKeyTitle as Title } from './title.tsx';
export {
  LicenseKeyCopy as Copy,
  LicenseKeyReveal as Reveal,
  LicenseKeySecret as Secret,
  LicenseKeyValue as Value,
} from './value.tsx';
