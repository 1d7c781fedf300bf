import { useState } from 'react';
import type { PortalError } from '../../core/http/errors.ts';
import { usePortal } from '../../core/react/portal.ts';
import { renderNow } from '../../core/react/render-now.ts';
import { useHandler } from '../../core/react/use-handler.ts';
import type { FormErrors } from '../../ui/form/form-errors.ts';
import { useFormErrors } from '../../ui/form/use-form-errors.ts';
import type { AddressField } from './address-field.ts';
import { edit, NO_EDITS } from './edits.ts';
import { explainRefusal } from './explain-refusal.ts';
import { findMissing } from './find-missing.ts';
import { readForm, type FormParts, type FormView } from './read-form.ts';
import { findRefusedFields } from './refused-fields.ts';
import type { StoredDetails } from './stored-details.ts';
import { useAddressData, type AddressDataState } from './use-address-data.ts';
import { useAddressMessages } from './use-address-messages.ts';

export interface AddressFormOptions {
  /** The fields beside those of the address. @default ['name'] */
  extra?: FormParts['extra'] | undefined;
  /** Parts that cannot be changed: shown as texts, and sent as they are stored. @default [] */
  fixed?: FormParts['fixed'] | undefined;
  /** What cannot be missing, as on an invoice. @default [] */
  needs?: readonly ('name' | 'country')[] | undefined;
}

/** The state of a form for what stands on invoices. */
export interface AddressFormState
  extends AddressDataState, Pick<FormView, 'values' | 'stored' | 'shown' | 'changed'> {
  set: (field: AddressField, value: string) => void;
  fixed: FormParts['fixed'];
  errors: FormErrors;
  /** Whether all is there that cannot be missing. If not, shows what is missing. */
  check: () => boolean;
  /**
   * The body of a PATCH: what was changed, and of the address all that is shown. Empty if nothing was.
   *
   * @param options - `withoutTaxId` leaves the tax id out, and removes a stored one that cannot fit any more.
   */
  toChanges: FormView['toChanges'];
  /**
   * Shows a refusal of Polar at the fields that it names, and what belongs to none of those shown below them.
   *
   * @param texts - In place of ours.
   * @returns `false` for an error that names nothing, which is shown nowhere.
   */
  refuse: (error: PortalError, texts?: Partial<Record<AddressField, string>>) => boolean;
  /** Shows another failure below the fields. */
  fail: (...texts: string[]) => void;
  /** Forgets what was typed and what was refused. */
  reset: () => void;
}

/** What was refused of these may fit another country. */
const BY_COUNTRY: readonly AddressField[] = ['country', 'state', 'postal_code', 'tax_id'];

/**
 * Holds what is typed in a form for what stands on invoices, on top of what is stored. Of that, fields in which nobody
 * has typed follow a change.
 */
export function useAddressForm(
  details: StoredDetails,
  { extra = ['name'], fixed = [], needs = [] }: AddressFormOptions = {},
): AddressFormState {
  const { locale } = usePortal().format;
  const messages = useAddressMessages();
  const { data: state, load } = useAddressData();
  const data = state === 'failed' ? undefined : state;
  const [edits, setEdits] = useState(NO_EDITS);
  const { errors, show, clear } = useFormErrors();
  const form = readForm(details, edits, { extra, fixed }, data, locale);
  const { values, stored, shown, changed } = form;
  return {
    data: state,
    load,
    values,
    stored,
    shown,
    changed,
    fixed,
    errors,
    set: useHandler((field, value) => {
      const change = () => setEdits((last) => edit(last, stored, field, value, data));
      if (field !== 'country') {
        change();
        return clear(field);
      }
      // Browsers fill in the other fields in the same task: they must be there by then.
      renderNow(change);
      clear(...BY_COUNTRY);
    }),
    check: useHandler(() => {
      const missing = findMissing({ values, stored, shown, changed, needs }, messages);
      const isComplete = Object.keys(missing).length === 0;
      if (isComplete) clear();
      else show(missing);
      return isComplete;
    }),
    toChanges: useHandler(form.toChanges),
    refuse: useHandler((error, texts = {}) => {
      if (error.fields.length === 0) return false;
      const { country } = values;
      const refused = findRefusedFields(error.fields, shown, country, form.states.length > 0);
      const view = { country, changed, data, messages, locale, texts };
      const { fields, summary } = explainRefusal(refused, view);
      show(fields, summary);
      return true;
    }),
    fail: useHandler((...texts) => show({}, texts)),
    reset: useHandler(() => {
      setEdits(NO_EDITS);
      clear();
    }),
  };
}
