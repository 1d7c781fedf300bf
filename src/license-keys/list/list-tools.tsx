import { useState } from 'react';
import { Filter } from '../../ui/filter.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { LicenseKeyMessages } from '../messages.ts';
import { LICENSE_KEY_ORDERS } from '../rules/order-license-keys.ts';
import type { FoundKeys } from './use-found-keys.ts';
import type { ListViewState } from './use-list-view.ts';

/** From one more on, a list has a search and an order: so many rows are seen at a glance. */
export const FEW_KEYS = 5;

interface ListToolsProps extends Pick<ListViewState, 'view' | 'choose'> {
  keys: FoundKeys;
  messages: LicenseKeyMessages;
}

/**
 * The search, the filter and the order of a list, as far as they help. Renders a `<div>` element, or nothing
 * for a few license keys with the same status.
 */
export function ListTools({ view, choose, keys, messages: { list } }: ListToolsProps) {
  const { slot } = PanelScope.use('LicenseKeyList.Tools');
  // They stay when few license keys are left: they would take what was chosen, and the focus, with them.
  const [isLong, setLong] = useState(false);
  if (keys.total > FEW_KEYS && !isLong) setLong(true);
  if (!isLong && keys.choices.length < 2) return null;
  return (
    <div {...slot('portal-list-tools')}>
      {isLong && (
        <SearchField
          value={view.search}
          onChange={(search) => choose({ search })}
          found={undefined}
        />
      )}
      <Filter
        label={list.status}
        choices={keys.choices}
        chosen={keys.status}
        onChange={(status) => choose({ status })}
        total={keys.counted}
      />
      {isLong && (
        <SelectField
          slot="portal-order"
          label={list.order}
          value={view.order}
          onChange={(value) => {
            const order = LICENSE_KEY_ORDERS.find((each) => each === value);
            if (order) choose({ order });
          }}
          options={LICENSE_KEY_ORDERS.map((order) => [order, list.orders[order]] as const)}
        />
      )}
    </div>
  );
}
