import type { FieldOptions } from '../../ui/form/field.tsx';
import { InputField } from '../../ui/form/input-field.tsx';

interface CountFieldProps extends FieldOptions {
  min: number;
  /** `undefined` without an end. */
  max: number | undefined;
}

/** A field for a whole number. Renders a `<div>` element. */
export function CountField({ min, max, ...field }: CountFieldProps) {
  return (
    <InputField {...field} input={{ type: 'number', inputMode: 'numeric', min, max, step: 1 }} />
  );
}
