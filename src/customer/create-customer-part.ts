import type { PortalSlot } from '../core/resources.ts';
import { createPart, type Part, type PartContent } from '../ui/create-part.tsx';
import type { PanelView } from '../ui/panel-scope.ts';
import { CustomerScope, ModeScope, type CustomerView } from './scopes.ts';

type PartTag = Parameters<typeof createPart>[2];

/**
 * Creates a part that shows some of the customer, and nothing while one of the forms is open.
 *
 * @param name - The name without `Customer.`, for example `Name`.
 * @param useContent - Returns what to show, or `null` to render nothing.
 */
export function createCustomerPart<Name extends PartTag, Value = undefined>(
  name: string,
  slot: PortalSlot,
  tagName: Name,
  useContent: (
    view: CustomerView,
    panel: PanelView,
    part: string,
  ) => PartContent<Name, Value> | null,
): Part<Name, Value> {
  return createPart<Name, Value>(`Customer.${name}`, slot, tagName, (panel, part) => {
    const { open } = ModeScope.use(part);
    const content = useContent(CustomerScope.use(part), panel, part);
    return open ? null : content;
  });
}
