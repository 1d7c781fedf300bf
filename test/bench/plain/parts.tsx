import { Icon } from './icon.tsx';

export const line = <i />;

export function Status() {
  return (
    <span data-state="active" data-slot="license-key-status">
      <Icon name="check" />
      <span>Active</span>
    </span>
  );
}

export function MaskedKey({ licenseKey }: { licenseKey: { key: string } }) {
  const end = licenseKey.key.slice(-6);
  return (
    <code
      dir="ltr"
      translate="no"
      className="ph-no-capture"
      aria-label={`Hidden, ends with ${end}`}
      role="img"
      data-slot="license-key-value"
    >
      <span>•••• •••• </span>
      <bdi>{end}</bdi>
    </code>
  );
}
