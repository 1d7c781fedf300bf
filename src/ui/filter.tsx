import type { FilterChoice } from './filter-choices.ts';
import { PanelScope } from './panel-scope.ts';
import { SelectField } from './select-field.tsx';

interface FilterProps {
  /** What the choices stand for, for example "Status". */
  label: string;
  choices: readonly FilterChoice[];
  /** The label that is chosen now, or an empty text. */
  chosen: string;
  onChange: (chosen: string) => void;
  /** The number of all items; `undefined` as long as they are not counted. */
  total: number | undefined;
}

/**
 * Lets the customer choose a label, to see only its items. Renders a `<label>` element, or nothing if all
 * items have the same label.
 */
export function Filter({ label, choices, chosen, onChange, total }: FilterProps) {
  const { format, messages } = PanelScope.use('Panel.Filter');
  if (choices.length < 2) return null;
  const toText = (name: string, count: number | undefined) =>
    count === undefined ? name : messages.choice(name, count, format.number);
  return (
    <SelectField
      slot="portal-filter"
      label={label}
      value={chosen}
      onChange={onChange}
      options={[
        ['', toText(messages.all, total)],
        ...choices.map(({ name, count }) => [name, toText(name, count)] as const),
      ]}
    />
  );
}
