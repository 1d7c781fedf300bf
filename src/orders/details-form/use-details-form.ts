import { useMemo, useState } from 'react';
import { useHandler } from '../../core/react/use-handler.ts';
import type { OrderDocumentState } from '../documents/state.ts';
import type { OrderDocumentControls } from '../documents/use-order-document.ts';
import type { DetailsFormView } from '../scopes.ts';

/**
 * The form with the details on an invoice. Polar opens it, which wants an address, or the customer, who corrects one. It
 * closes once they are saved, and stays with what was typed as long as they are not.
 */
export function useDetailsForm({ state, correct, cancel }: OrderDocumentControls): DetailsFormView {
  const [purpose, setPurpose] = useState<DetailsFormView['purpose']>(() =>
    state.step === 'needs_details' ? 'create' : undefined,
  );
  const [last, setLast] = useState(state);
  if (state !== last) {
    setLast(state);
    if (state.step === 'needs_details') setPurpose(purpose ?? 'create');
    else if (purpose && hasSaved(last, state)) setPurpose(undefined);
  }
  const openForm = useHandler(() => setPurpose('correct'));
  const closeForm = useHandler(() => {
    setPurpose(undefined);
    // A link to the invoice that is there stays.
    if (state.step === 'needs_details' || state.step === 'failed') cancel();
  });
  return useMemo(
    () => ({ purpose, openForm, closeForm, save: correct }),
    [purpose, openForm, closeForm, correct],
  );
}

/** Whether what was typed is at Polar now, also if it was there before. */
function hasSaved(last: OrderDocumentState, state: OrderDocumentState): boolean {
  if (state.step === 'unchanged') return true;
  if (last.step !== 'saving' || state.step === 'saving') return false;
  return state.step !== 'failed' || state.during !== 'save' || state.areDetailsSaved;
}
