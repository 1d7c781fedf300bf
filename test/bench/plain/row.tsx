import { useId } from 'react';
import { formatCount, formatDate } from './format.ts';
import { Icon } from './icon.tsx';
import { line, MaskedKey, Status } from './parts.tsx';
import type { LicenseKey } from './types.ts';

export function Row({ licenseKey, name }: { licenseKey: LicenseKey; name: string | undefined }) {
  const id = useId();
  const { usage, limit_usage, expires_at } = licenseKey;
  return (
    <li data-slot="license-key-row" data-state="active">
      <div data-slot="license-key-summary">
        <button type="button" data-slot="license-key-open" aria-expanded="false">
          <span id={id}>
            {name ? <b dir="auto">{name}</b> : <b data-state="loading">{line}</b>}{' '}
            <MaskedKey licenseKey={licenseKey} />
          </span>{' '}
          <span>Active</span>
          <Icon name="open" />
        </button>
        <Status />
        <button type="button" data-slot="license-key-row-copy" aria-labelledby={`${id}c ${id}`}>
          <Icon name="copy" />
          <span id={`${id}c`}>Copy</span>
        </button>
        <dl>
          {limit_usage && (
            <div data-slot="license-key-row-usage">
              <dt>Usage</dt>{' '}
              <dd>
                {formatCount(usage ?? 0)} of {formatCount(limit_usage)}
              </dd>
            </div>
          )}
          {expires_at && (
            <div data-slot="license-key-row-expiry">
              <dt>Expires</dt> <dd>{formatDate(expires_at)}</dd>
            </div>
          )}
        </dl>
      </div>
    </li>
  );
}
