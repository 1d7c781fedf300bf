import { useMemo } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import type { AddressMessages } from '../../locale/address-messages.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/form/choice-field.tsx';
import { FixedField } from '../../ui/form/fixed-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';

import type { AddressField, AddressPart } from './address-field.ts';
import { getRegion, listCountries, listStateChoices } from './choices.ts';
import { getCountryName } from './country-name.ts';
import { getLabel, isRequired } from './country-rules.ts';
import { findHalfFields } from './half-fields.ts';
import type { AddressData } from './load-address-data.ts';
import { listStates } from './states.ts';
import type { AddressFormState } from './use-address-form.ts';

/** What browsers fill the fields with. A tax id has no token: without any, they would try. */
const TOKENS: Record<AddressField, string> = {
  name: 'billing name',
  country: 'billing country',
  line1: 'billing address-line1',
  line2: 'billing address-line2',
  city: 'billing address-level2',
  state: 'billing address-level1',
  postal_code: 'billing postal-code',
  tax_id: 'off',
};

interface AddressFieldsProps {
  form: AddressFormState;
  data: AddressData;
  messages: AddressMessages;
  isSaving: boolean;
  onSaveWithoutTaxId: (() => void) | undefined;
}

/** The fields of an address, in the order and with the labels of its country. */
export function AddressFields({
  form,
  data,
  messages,
  isSaving,
  onSaveWithoutTaxId,
}: AddressFieldsProps) {
  const { locale } = usePortal().format;
  const { values, stored, set, shown, fixed, changed, errors } = form;
  const { country } = values;
  const countries = useMemo(
    () => listCountries(data, country, stored.country || getRegion(locale), locale, messages),
    [data, country, stored.country, locale, messages],
  );
  const states = listStates(country, data);
  const half = findHalfFields(shown.filter(isPart));

  function render(field: AddressField) {
    const label = getLabel(field, country, data, messages);
    // The name is no part of the address, and nobody knows what belongs to one without a country.
    const isOptional =
      field === 'line2' ||
      field === 'tax_id' ||
      (isPart(field) && field !== 'country' && country !== '' && !isRequired(field, country, data));
    const options = {
      name: field,
      label: isOptional ? messages.optional(label) : label,
      value: values[field],
      onChange: (value: string) => set(field, value),
      error: errors.fields[field],
      autoComplete: TOKENS[field],
      isHalf: isPart(field) && half.has(field),
    };
    if (field === 'country') return <ChoiceField key={field} {...options} choices={countries} />;
    if (field === 'state' && states.length > 0) {
      const choices = listStateChoices(states, country, values.state, locale, messages);
      return <ChoiceField key="state choice" {...options} choices={choices} />;
    }
    if (field !== 'tax_id')
      return <TextField key={field} {...options} isCode={field === 'postal_code'} />;
    const example = data.getTaxIdExample(country);
    const canDoWithout = options.error && changed.some((each) => each !== 'tax_id');
    return (
      <TextField key={field} {...options} isCode hint={example && messages.taxIdHint(example)}>
        {canDoWithout && onSaveWithoutTaxId && (
          <Button slot="portal-save-rest" isPending={isSaving} onClick={onSaveWithoutTaxId}>
            {messages.saveWithoutTaxId}
          </Button>
        )}
      </TextField>
    );
  }

  return (
    <>
      {shown.includes('name') && render('name')}
      {fixed.includes('country') && (
        <FixedField label={messages.country} text={getCountryName(country, locale)} />
      )}
      {fixed.includes('state') && stored.state && (
        <FixedField
          label={getLabel('state', country, data, messages)}
          text={states.find(({ code }) => code === values.state)?.names[0] ?? values.state}
        />
      )}
      {shown.filter((field) => field !== 'name').map(render)}
    </>
  );
}

function isPart(field: AddressField): field is AddressPart {
  return field !== 'name' && field !== 'tax_id';
}
