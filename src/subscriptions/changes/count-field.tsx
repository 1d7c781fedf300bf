import { Field, type FieldOptions } from '../../ui/form/field.tsx';
import { useFieldDescription } from '../../ui/form/use-field-description.ts';
import { useField } from '../../ui/use-field.ts';

interface CountFieldProps extends FieldOptions {
  min: number;
  /** `undefined` without an end. */
  max: number | undefined;
}

/** A field for a whole number. Renders a `<div>` element. */
export function CountField({ name, value, onChange, min, max, ...field }: CountFieldProps) {
  const { control, hintId, errorId } = useFieldDescription(!!field.hint, !!field.error);
  const input = useField<HTMLInputElement>(value, onChange);
  return (
    <Field
      {...field}
      controlId={control.id}
      hintId={hintId}
      errorId={errorId}
      control={
        <input
          {...control}
          name={name}
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          step={1}
          {...input}
        />
      }
    />
  );
}
