import { useEffect, useRef, type RefObject } from 'react';
import { AddressForm } from '../../account/address/address-form.tsx';
import { useAddressForm } from '../../account/address/use-address-form.ts';
import { useHandler } from '../../core/react/use-handler.ts';
import { getFailureText } from '../../locale/failure-text.ts';
import { toFailureKind } from '../../ui/failure-kind.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import { takeFocus } from '../../ui/take-focus.ts';
import type { OrderDocumentState } from '../documents/state.ts';
import { getFixedFields } from '../rules/changes.ts';
import { DetailsFormScope, InvoiceScope, OrderScope } from '../scopes.ts';
import { toDetails } from './to-details.ts';
import { useStoredDetails } from './use-stored-details.ts';

interface DetailsFieldsProps {
  purpose: 'create' | 'correct';
  /** Gets the element of the order around it. */
  orderRef: RefObject<Element | null>;
}

/**
 * The details on an invoice: those that it needs, or those to correct. What cannot be corrected later is said before.
 */
export function DetailsFields({ purpose, orderRef }: DetailsFieldsProps) {
  const { format, headingLevel, messages: common } = PanelScope.use('Order.DetailsForm');
  const { order, messages } = OrderScope.use('Order.DetailsForm');
  const { state } = InvoiceScope.use('Order.DetailsForm');
  const { closeForm, save } = DetailsFormScope.use('Order.DetailsForm');
  const stored = useStoredDetails(order, purpose);
  const fixed = getFixedFields(order);
  const form = useAddressForm(stored, { fixed, needs: ['name', 'country'] });

  const tellRefused = useHandler((next: OrderDocumentState) => {
    // Polar has what was typed, and does not take it for enough.
    if (next.step === 'needs_details') form.fail(messages.formText);
    if (next.step !== 'failed' || next.during !== 'save' || next.areDetailsSaved) return;
    const { error } = next;
    const { placeFixed } = messages;
    if (form.refuse(error, fixed.length ? { country: placeFixed, state: placeFixed } : {})) return;
    const [reason] = getFailureText(toFailureKind(error), common, messages);
    form.fail(
      error.code === 'unconfirmed' ? messages.maybeCorrected : messages.notCorrected(reason),
    );
  });
  // What had failed before the form was opened is over.
  const first = useRef(state);
  useEffect(() => {
    if (state !== first.current) tellRefused(state);
  }, [state, tellRefused]);

  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    orderRef.current = title.current?.closest('li, section') ?? null;
    // Polar's refusal may come when the customer is somewhere else by now.
    if (title.current && orderRef.current) takeFocus(title.current, [orderRef.current]);
  }, [orderRef]);

  const Heading = `h${headingLevel + 1}` as 'h3';
  const day = format.day(Date.parse(order.created_at));
  const isCorrection = purpose === 'correct';
  const name = isCorrection ? messages.correctTitle(day) : messages.formTitle(day);
  return (
    <>
      <Heading ref={title} tabIndex={-1}>
        {name}
      </Heading>
      <p>{isCorrection ? messages.correctText : messages.formText}</p>
      <AddressForm
        form={form}
        label={name}
        note={
          <>
            {!isCorrection && <span>{`${messages.formNote} `}</span>}
            <span>{messages.taxIdNote}</span>
          </>
        }
        save={isCorrection ? messages.saveCorrection : messages.createInvoice}
        saving={isCorrection ? undefined : messages.creatingInvoice}
        isSaving={state.step === 'saving' || state.step === 'creating'}
        onSave={() => save(toDetails(form, stored))}
        onCancel={closeForm}
      />
    </>
  );
}
