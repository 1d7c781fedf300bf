import { useMemo, type ReactNode } from 'react';
import { LinksScope } from '../ui/panel-scope.ts';
import type { OrderLinks } from './links.ts';
import { useOrderDocument } from './documents/use-order-document.ts';
import { getOrderState } from './rules/state.ts';
import {
  DetailsFormScope,
  InvoiceScope,
  OrderScope,
  ReceiptScope,
  type OrderView,
} from './scopes.ts';
import { useDetailsForm } from './details-form/use-details-form.ts';
import { useOrderLinks } from './use-order-links.ts';

interface OrderProviderProps extends Omit<OrderView, 'state'> {
  links: OrderLinks | undefined;
  children: ReactNode;
}

/** Provides the parts inside with an order and its documents. */
export function OrderProvider({
  order,
  messages,
  mayGenerate,
  mayCorrect,
  links,
  children,
}: OrderProviderProps) {
  const view = useMemo(
    () => ({ order, state: getOrderState(order), messages, mayGenerate, mayCorrect }),
    [order, messages, mayGenerate, mayCorrect],
  );
  const invoice = useOrderDocument(order, 'invoice');
  const receipt = useOrderDocument(order, 'receipt');
  const form = useDetailsForm(invoice);
  return (
    <OrderScope.Provider value={view}>
      <LinksScope.Provider value={useOrderLinks(links, order, messages)}>
        <InvoiceScope.Provider value={invoice}>
          <ReceiptScope.Provider value={receipt}>
            <DetailsFormScope.Provider value={form}>{children}</DetailsFormScope.Provider>
          </ReceiptScope.Provider>
        </InvoiceScope.Provider>
      </LinksScope.Provider>
    </OrderScope.Provider>
  );
}
