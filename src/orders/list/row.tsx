import { memo, useId } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { OrderAmount, OrderStatus, OrderWhen } from '../card/header.tsx';
import { OrderNotice } from '../card/notice.tsx';
import { OrderDetailsForm } from '../details-form/details-form.tsx';
import { OrderDetail } from '../card/detail.tsx';
import { OrderInvoice } from '../card/document-button.tsx';
import { OrderInvoiceNote } from '../card/note.tsx';
import type { OrderLinks } from '../links.ts';
import type { OrderMessages } from '../messages.ts';
import { OrderProvider } from '../order-provider.tsx';
import { getOrderState } from '../rules/state.ts';
import { getOrderTitle } from '../rules/title.ts';
import type { CustomerOrder } from '../schema.ts';

/** The same each time, so that they render only when the order has changed. */
const INVOICE = <OrderInvoice />;
const NOTICE = <OrderNotice />;
const NOTE = <OrderInvoiceNote />;
const FORM = <OrderDetailsForm />;

interface ListRowProps {
  order: CustomerOrder;
  messages: OrderMessages;
  links: OrderLinks | undefined;
  mayGenerate: boolean;
  mayCorrect: boolean;
}

/**
 * What was bought, when and for how much, and its invoice. Opens to show the detail. It renders when something about that
 * order has changed. Renders an `<li>` element.
 */
export const ListRow = memo(function ListRow({ order, messages, ...chosen }: ListRowProps) {
  const { slot } = PanelScope.use('OrderList.Row');
  const { isOpen, button, region } = useDisclosure();
  const id = useId();
  const ids = ['name', 'status', 'when', 'amount'].map((part) => `${id}-${part}`);
  const [nameId, statusId, whenId, amountId] = ids;
  const state = getOrderState(order);
  return (
    <OrderProvider order={order} messages={messages} {...chosen}>
      <li {...slot('order-row')} data-state={state} tabIndex={-1}>
        <div {...slot('order-summary')}>
          <div>
            <button
              type="button"
              form=""
              {...slot('order-open')}
              // Many orders are of the same product.
              aria-labelledby={ids.join(' ')}
              {...button}
            >
              <span id={nameId} dir="auto">
                {getOrderTitle(order) || messages.title}
              </span>
              <Icon name="chevron_down" slot={slot} />
            </button>
            <OrderStatus id={statusId} />
            <OrderWhen id={whenId} />
          </div>
          <OrderAmount id={amountId} />
          {INVOICE}
        </div>
        {/* It asks what still works, and for the time. */}
        {state === 'payment_failed' && NOTICE}
        {NOTE}
        {isOpen && <OrderDetail {...region} />}
        {FORM}
      </li>
    </OrderProvider>
  );
});
