import type { InputHTMLAttributes } from 'react';
import { useField } from '../use-field.ts';
import { Field, type FieldOptions } from './field.tsx';
import { useFieldDescription } from './use-field-description.ts';

interface InputFieldProps extends FieldOptions {
  /** What can be entered: attributes of the `<input>` element. */
  input: InputHTMLAttributes<HTMLInputElement>;
}

/** A field of one line. Renders a `<div>` element. */
export function InputField({
  name,
  value,
  onChange,
  autoComplete,
  input,
  ...field
}: InputFieldProps) {
  const { control, hintId, errorId } = useFieldDescription(!!field.hint, !!field.error);
  const own = useField<HTMLInputElement>(value, onChange);
  return (
    <Field
      {...field}
      controlId={control.id}
      hintId={hintId}
      errorId={errorId}
      control={<input {...control} name={name} autoComplete={autoComplete} {...input} {...own} />}
    />
  );
}
