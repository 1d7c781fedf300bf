import type { PortalSlot } from '../core/resources.ts';
import { createPart, type Part, type PartContent } from '../ui/create-part.tsx';
import type { PanelView } from '../ui/panel-scope.ts';
import { SubscriptionScope, type SubscriptionView } from './scopes.ts';

type PartTag = Parameters<typeof createPart>[2];

/**
 * Creates a part that shows a subscription, in a card or in a row of the list.
 *
 * @param name - The name without `Subscription.`, for example `Price`.
 * @param useContent - Returns what to show, or `null` to render nothing.
 */
export function createSubscriptionPart<Name extends PartTag, Value = undefined>(
  name: string,
  slot: PortalSlot,
  tagName: Name,
  useContent: (
    view: SubscriptionView,
    panel: PanelView,
    part: string,
  ) => PartContent<Name, Value> | null,
): Part<Name, Value> {
  return createPart<Name, Value>(`Subscription.${name}`, slot, tagName, (panel, part) =>
    useContent(SubscriptionScope.use(part), panel, part),
  );
}
