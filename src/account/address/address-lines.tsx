import { isVisible } from '../../core/http/is-visible.ts';
import { usePortal } from '../../core/react/portal.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import type { Address } from '../customer-schema.ts';
import { formatAddressLines } from './format-address.ts';

interface AddressLinesProps {
  address: Address;
}

/** An address as it is written in its country. Renders a `<span>` element, or nothing for an empty address. */
export function AddressLines({ address }: AddressLinesProps) {
  const { slot } = PanelScope.use('Panel.AddressLines');
  const { format } = usePortal();
  const lines = formatAddressLines(address, format.locale).filter(isVisible);
  if (lines.length === 0) return null;
  return (
    <span {...slot('portal-address')}>
      {lines.map((line, index) => (
        // A city may be in two of them.
        <span key={`${index} ${line}`} dir="auto">
          {line}
        </span>
      ))}
    </span>
  );
}
