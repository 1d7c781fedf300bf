import { usePortal } from '../core/react/portal.ts';
import type { OrderActions } from './actions.ts';
import type { OrderView } from './scopes.ts';

/** The changes that the developer offers to the customer: those of a component, otherwise those of the provider. */
export function useAllowed(
  own: OrderActions | undefined,
): Pick<OrderView, 'mayGenerate' | 'mayCorrect'> {
  const provided = usePortal().actions?.orders;
  return {
    mayGenerate: own?.generateInvoice ?? provided?.generateInvoice ?? true,
    mayCorrect: own?.correctDetails ?? provided?.correctDetails ?? true,
  };
}
