import { Field, type FieldOptions } from '../../ui/form/field.tsx';
import { useFieldDescription } from '../../ui/form/use-field-description.ts';
import { useField } from '../../ui/use-field.ts';

interface DayFieldProps extends FieldOptions {
  /** The earliest day: "2027-01-13". */
  min: string;
}

/** A field for a day, of which the value is "2027-01-13". Renders a `<div>` element. */
export function DayField({ name, value, onChange, min, ...field }: DayFieldProps) {
  const { control, hintId, errorId } = useFieldDescription(!!field.hint, !!field.error);
  const input = useField<HTMLInputElement>(value, onChange);
  return (
    <Field
      {...field}
      controlId={control.id}
      hintId={hintId}
      errorId={errorId}
      control={<input {...control} name={name} type="date" min={min} {...input} />}
    />
  );
}
