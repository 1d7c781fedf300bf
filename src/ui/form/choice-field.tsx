import { useMemo } from 'react';
import { useField } from '../use-field.ts';
import { Field, type FieldOptions } from './field.tsx';
import { useFieldDescription } from './use-field-description.ts';

/** A choice of a field; `isStored` is one that is there, and cannot be chosen. */
export type Choice = readonly [value: string, text: string, isStored?: boolean];

interface ChoiceFieldProps extends FieldOptions {
  /** In their order. */
  choices: readonly Choice[];
}

/** A field with choices. Renders a `<div>` element. */
export function ChoiceField({
  name,
  value,
  onChange,
  autoComplete,
  choices,
  ...field
}: ChoiceFieldProps) {
  const { control, hintId, errorId } = useFieldDescription(!!field.hint, !!field.error);
  const select = useField<HTMLSelectElement>(value, onChange);
  // Not again for each letter that is typed elsewhere in the form: there may be hundreds.
  const options = useMemo(
    () =>
      choices.map(([each, text, isStored]) => (
        <option key={each} value={each} disabled={isStored}>
          {text}
        </option>
      )),
    [choices],
  );
  return (
    <Field
      {...field}
      controlId={control.id}
      hintId={hintId}
      errorId={errorId}
      control={
        <select {...control} name={name} autoComplete={autoComplete} {...select}>
          {options}
        </select>
      }
    />
  );
}
