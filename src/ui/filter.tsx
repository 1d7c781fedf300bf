import { useState } from 'react';
import { PanelScope } from './panel-scope.ts';

/**
 * A choice among the labels of a list's items.
 *
 * @param labels - That of each item.
 * @param order - The labels that are known, in the order in which they are offered.
 */
export function useFilter(labels: readonly string[], order: readonly string[]) {
  const [choice, choose] = useState('');
  // With the last item of its label, the choice goes too.
  if (choice && !labels.includes(choice)) choose('');
  const choices = [...new Set([...order, ...labels])]
    .map((label) => [label, labels.filter((other) => other === label).length] as const)
    .filter(([, count]) => count > 0);
  return { choice, choose, choices, total: labels.length };
}

interface FilterProps extends ReturnType<typeof useFilter> {
  /** What the items are chosen by. */
  label: string;
}

/**
 * Leaves only the items of one label; nothing where all have the same. Renders a `<label>` element.
 */
export function Filter({ label, choice, choose, choices, total }: FilterProps) {
  const { format, messages, slot } = PanelScope.use('Panel.Filter');
  if (choices.length < 2) return null;
  return (
    <label {...slot('portal-filter')}>
      {label}{' '}
      <select value={choice} onChange={({ target }) => choose(target.value)}>
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
