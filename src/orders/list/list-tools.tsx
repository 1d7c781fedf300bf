import { useState } from 'react';
import { PanelScope } from '../../ui/panel-scope.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { OrderMessages } from '../messages.ts';
import type { OrderPages } from '../use-order-pages.ts';
import type { ListView } from './use-list-view.ts';

/** From one more on, a list has a search: so many rows are seen at a glance. */
export const FEW_ORDERS = 5;

interface ListToolsProps {
  view: ListView;
  pages: OrderPages;
  /** Whether the customer may choose a product. */
  hasFilter: boolean;
  messages: OrderMessages;
}

/**
 * The search for names of products, and the filter by product, as far as they help. Renders a `<div>` element, or
 * nothing for a few orders of one product.
 */
export function ListTools({ view, pages, hasFilter, messages: { list } }: ListToolsProps) {
  const { slot } = PanelScope.use('OrderList.Tools');
  const { orders = [], hasMore, products } = pages;
  // They stay when few orders are left: they would take what was chosen, and the focus, with them.
  const [isLong, setLong] = useState(false);
  if (!isLong && hasFilter && (hasMore || orders.length > FEW_ORDERS)) setLong(true);
  const canFilter = hasFilter && products.length > 1;
  if (!isLong && !canFilter) return null;
  return (
    <div {...slot('portal-list-tools')}>
      {isLong && <SearchField value={view.search} onChange={view.setSearch} found={undefined} />}
      {canFilter && (
        <SelectField
          slot="portal-filter"
          label={list.product}
          value={view.productId}
          onChange={view.setProductId}
          options={[['', list.allProducts], ...products.map(({ id, name }) => [id, name] as const)]}
        />
      )}
    </div>
  );
}
