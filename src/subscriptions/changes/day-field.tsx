import type { FieldOptions } from '../../ui/form/field.tsx';
import { InputField } from '../../ui/form/input-field.tsx';

interface DayFieldProps extends FieldOptions {
  /** The earliest day: "2027-01-13". */
  min: string;
}

/** A field for a day, of which the value is "2027-01-13". Renders a `<div>` element. */
export function DayField({ min, ...field }: DayFieldProps) {
  return <InputField {...field} input={{ type: 'date', min }} />;
}
