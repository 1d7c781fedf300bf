import type { CommonSlot } from './slots.ts';
import { PanelScope } from './panel-scope.ts';
import { useField } from './use-field.ts';

interface SelectFieldProps {
  slot: CommonSlot;
  /** What is chosen, for example "Status". */
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The choices, in their order: the value and the text of each. */
  options: readonly (readonly [value: string, text: string])[];
}

/** A field that offers a few choices. Renders a `<label>` element. */
export function SelectField({ slot: name, label, value, onChange, options }: SelectFieldProps) {
  const { slot } = PanelScope.use('Panel.SelectField');
  const field = useField<HTMLSelectElement>(value, onChange);
  return (
    <label {...slot(name)}>
      <span>{label}</span>{' '}
      <select {...field}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
