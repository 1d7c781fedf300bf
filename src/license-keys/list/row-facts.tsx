import { PanelScope } from '../../ui/panel-scope.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import { getLicenseKeyUsage } from '../rules/allowance.ts';
import type { LicenseKeyRead } from '../schema.ts';

interface RowFactsProps {
  licenseKey: LicenseKeyRead;
  messages: LicenseKeyMessages;
  /** Milliseconds since 1970. */
  now: number;
}

/** The usage and the expiry of a license key. Renders a `<dl>` element, or nothing if it has neither. */
export function RowFacts({ licenseKey, messages, now }: RowFactsProps) {
  const { format, slot, messages: common } = PanelScope.use('LicenseKeyList.Row');
  const { used, limit } = getLicenseKeyUsage(licenseKey);
  const hasUsage = !!(limit || used);
  const { expires_at } = licenseKey;
  if (!hasUsage && !expires_at) return null;
  const expiry = Date.parse(expires_at ?? '');
  function getText() {
    if (!limit) return format.number(used ?? 0);
    return used === undefined
      ? common.upTo(limit, format.number)
      : common.used(used, limit, format.number);
  }
  return (
    <dl>
      {hasUsage && (
        <div {...slot('license-key-row-usage')}>
          <dt>{messages.usage}</dt> <dd>{getText()}</dd>
        </div>
      )}
      {expires_at && (
        <div {...slot('license-key-row-expiry')}>
          <dt>{expiry > now ? messages.expires : messages.status.expired}</dt>{' '}
          <dd>{format.date(expiry)}</dd>
        </div>
      )}
    </dl>
  );
}
