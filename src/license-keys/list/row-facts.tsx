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
  return (
    <dl>
      {(limit !== null || used > 0) && (
        <div>
          <dt>{messages.usage}</dt>{' '}
          <dd>{limit === null ? format.number(used) : common.used(used, limit, format.number)}</dd>
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
