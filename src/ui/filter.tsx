import { useState } from 'react';
import { PanelScope } from './panel-scope.ts';
import { useField } from './use-field.ts';

/**
 * The state of a filter by label.
 *
 * @param labels - The label of each item.
 * @param order - The known labels, in the order in which the filter offers them.
 */
export function useFilter(labels: readonly string[], order: readonly string[]) {
  const [choice, choose] = useState('');
  // The choice is reset when no item has that label any more.
  if (choice && !labels.includes(choice)) choose('');
  const counts = new Map(order.map((label) => [label, 0]));
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const choices = [...counts].filter(([, count]) => count > 0);
  return { choice, choose, choices, total: labels.length };
}

interface FilterProps extends ReturnType<typeof useFilter> {
  /** What the labels stand for, for example "Status". */
  label: string;
}

/**
 * Lets the customer choose a label, to see only its items. Renders a `<label>` element, or nothing if all
 * items have the same label.
 */
export function Filter(props: FilterProps) {
  return props.choices.length < 2 ? null : <Choice {...props} />;
}

function Choice({ label, choice, choose, choices, total }: FilterProps) {
  const { format, messages, slot } = PanelScope.use('Panel.Filter');
  const field = useField<HTMLSelectElement>(choice, choose);
  return (
    <label {...slot('portal-filter')}>
      <span>{label}</span>{' '}
      <select {...field}>
        <option value="">{messages.choice(messages.all, total, format.number)}</option>
        {choices.map(([name, count]) => (
          <option key={name} value={name}>
            {messages.choice(name, count, format.number)}
          </option>
        ))}
      </select>
    </label>
  );
}
