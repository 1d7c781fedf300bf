import { useEffect, useRef, type RefObject } from 'react';
import { useHandler } from '../../core/react/use-handler.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import { takeFocus } from '../../ui/take-focus.ts';
import type { OrderMessages } from '../messages.ts';
import type { OrderPages } from '../use-order-pages.ts';

/**
 * Returns a function that shows more of a list. Once it has come, it is announced, and the focus moves to the first of
 * the rows that are new, unless the customer has moved it elsewhere.
 */
export function useGrowth(
  { orders = [], hasMore, loadMore, retry, failed }: OrderPages,
  rows: RefObject<HTMLUListElement | null>,
  { list }: OrderMessages,
): () => void {
  const { announce, format } = PanelScope.use('OrderList.Content');
  /** How many there were before; `undefined` if nothing is awaited. */
  const before = useRef<number>(undefined);
  const count = orders.length;
  useEffect(() => {
    const from = before.current;
    if (from === undefined || (count <= from && hasMore)) return;
    before.current = undefined;
    announce(list.shown(count, format.number));
    const all = rows.current?.querySelectorAll<HTMLElement>('[data-slot=order-row]');
    // Polar may have had nothing more to show, and the button has gone.
    const row = all?.[from] ?? all?.[from - 1];
    const buttons = rows.current?.parentElement?.querySelectorAll('[data-slot=portal-more]') ?? [];
    if (row) takeFocus(row, buttons);
  }, [count, hasMore, announce, list, format, rows]);
  return useHandler(() => {
    before.current = count;
    if (failed === 'more') void retry();
    else loadMore();
  });
}
