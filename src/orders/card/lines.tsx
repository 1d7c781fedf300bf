'use client';

import type { ReactNode } from 'react';
import type { Format } from '../../locale/format.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import { createOrderPart } from '../create-order-part.ts';
import type { OrderMessages } from '../messages.ts';
import { getOrderLines, type OrderLine } from '../rules/lines.ts';

/**
 * What was bought and for which time, and what was added and taken off: only what is not zero, and each amount as
 * Polar has it. Renders a `<dl>` element.
 */
export const OrderLines = createOrderPart<'dl', readonly OrderLine[]>(
  'Lines',
  'order-lines',
  'dl',
  ({ order, messages }, { format }) => {
    const lines = getOrderLines(order);
    return {
      value: lines,
      children: lines.map((line) => (
        <Line
          key={line.kind === 'item' ? line.id : line.kind}
          kind={line.kind}
          name={toName(line, messages, format)}
          amount={format.money(line.amount, order.currency)}
        />
      )),
    };
  },
);

interface LineProps {
  kind: OrderLine['kind'];
  name: ReactNode;
  amount: string;
}

/** Renders a `<div>` element with a `<dt>` and a `<dd>` element. */
function Line({ kind, name, amount }: LineProps) {
  const { slot } = PanelScope.use('Order.Lines');
  return (
    <div {...slot('order-line')} data-state={kind}>
      <dt>{name}</dt> <dd>{amount}</dd>
    </div>
  );
}

function toName(line: OrderLine, { lines, item }: OrderMessages, format: Format): ReactNode {
  switch (line.kind) {
    case 'item': {
      const { label, start, end } = line;
      const days = start !== undefined && end !== undefined && format.days(start, end);
      return (
        <>
          <bdi>{label || item}</bdi>
          {days && <small>{` ${days}`}</small>}
        </>
      );
    }
    case 'balance':
      return line.amount < 0 ? lines.credit_used : lines.earlier_balance;
    default:
      return lines[line.kind];
  }
}
