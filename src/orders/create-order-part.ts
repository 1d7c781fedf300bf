import type { PortalSlot } from '../core/resources.ts';
import { createPart, type Part, type PartContent } from '../ui/create-part.tsx';
import type { PanelView } from '../ui/panel-scope.ts';
import { OrderScope, type OrderView } from './scopes.ts';

type PartTag = Parameters<typeof createPart>[2];

/**
 * Creates a part that shows an order, in a card or in a row of the list.
 *
 * @param name - The name without `Order.`, for example `Amount`.
 * @param useContent - Returns what to show, or `null` to render nothing.
 */
export function createOrderPart<Name extends PartTag, Value = undefined>(
  name: string,
  slot: PortalSlot,
  tagName: Name,
  useContent: (view: OrderView, panel: PanelView, part: string) => PartContent<Name, Value> | null,
): Part<Name, Value> {
  return createPart<Name, Value>(`Order.${name}`, slot, tagName, (panel, part) =>
    useContent(OrderScope.use(part), panel, part),
  );
}
