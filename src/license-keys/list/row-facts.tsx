import { memo } from 'react';
import { useClock } from '../../core/react/use-clock.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import { getLicenseKeyUsage } from '../rules/allowance.ts';
import { getAllowanceText } from '../rules/allowance-text.ts';
import type { LicenseKeyRead } from '../schema.ts';

interface RowFactsProps {
  licenseKey: LicenseKeyRead;
  messages: LicenseKeyMessages;
}

/** The usage and the expiry of a license key. Renders a `<dl>` element, or nothing if it has neither. */
export const RowFacts = memo(function RowFacts({ licenseKey, messages }: RowFactsProps) {
  const { format, slot, messages: common } = PanelScope.use('LicenseKeyList.Row');
  const usage = getAllowanceText(getLicenseKeyUsage(licenseKey), common, format.number);
  const { expires_at } = licenseKey;
  const expiry = Date.parse(expires_at ?? '');
  const isAhead = useClock((now) => expiry > now);
  if (!usage && !expires_at) return null;
  return (
    <dl>
      {usage && (
        <div {...slot('license-key-row-usage')}>
          <dt>{messages.usage}</dt> <dd>{usage}</dd>
        </div>
      )}
      {expires_at && (
        <div {...slot('license-key-row-expiry')}>
          <dt>{isAhead ? messages.expires : messages.status.expired}</dt>{' '}
          <dd>{format.date(expiry)}</dd>
        </div>
      )}
    </dl>
  );
});
