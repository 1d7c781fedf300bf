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

/** The usage and the expiry of a license key, if it has them. Renders a `<dl>` element. */
export function RowFacts({ licenseKey, messages, now }: RowFactsProps) {
  const { format, messages: common } = PanelScope.use('LicenseKeyList.Row');
  const { used, limit } = getLicenseKeyUsage(licenseKey);
  const expiry = Date.parse(licenseKey.expires_at ?? '');
  function getText() {
    if (!limit) return format.number(used ?? 0);
    return used === undefined
      ? common.upTo(limit, format.number)
      : common.used(used, limit, format.number);
  }
  return (
    <dl>
      {!!(limit || used) && (
        <div>
          <dt>{messages.usage}</dt> <dd>{getText()}</dd>
        </div>
      )}
      {licenseKey.expires_at && (
        <div>
          <dt>{expiry > now ? messages.expires : messages.status.expired}</dt>{' '}
          <dd>{format.date(expiry)}</dd>
        </div>
      )}
    </dl>
  );
}
