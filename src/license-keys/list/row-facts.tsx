import { PanelScope } from '../../ui/panel-scope.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import { getLicenseKeyUsage } from '../rules/allowance.ts';
import { getAllowanceText } from '../rules/allowance-text.ts';
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
  const usage = getAllowanceText(getLicenseKeyUsage(licenseKey), common, format.number);
  const { expires_at } = licenseKey;
  if (!usage && !expires_at) return null;
  const expiry = Date.parse(expires_at ?? '');
  return (
    <dl>
      {usage && (
        <div {...slot('license-key-row-usage')}>
          <dt>{messages.usage}</dt> <dd>{usage}</dd>
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
