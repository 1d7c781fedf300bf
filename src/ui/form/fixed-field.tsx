import { Field } from './field.tsx';

interface FixedFieldProps {
  label: string;
  text: string;
}

/** What cannot be changed in a form, among its fields. Renders a `<div>` element. */
export function FixedField({ label, text }: FixedFieldProps) {
  return <Field label={label} isHalf control={<p dir="auto">{text}</p>} />;
}
