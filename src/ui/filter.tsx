import { useState } from 'react';
import type { ListMessages } from '../locale/list-messages.ts';
import { useView } from '../license-keys/context.ts';

/**
 * A choice among what the badges say.
 *
 * @param labels - That of each badge, in any order.
 */
export function useFilter(labels: readonly string[], order: readonly string[]) {
  const [choice, choose] = useState('');
  // With the last key of its kind goes the choice.
  if (choice && !labels.includes(choice)) choose('');
  const choices = [...new Set([...order, ...labels])]
    .map((label) => [label, labels.filter((other) => other === label).length] as const)
    .filter(([, count]) => count > 0);
  return { choice, choose, choices, total: labels.length };
}

interface LicenseKeyFilterProps extends ReturnType<typeof useFilter> {
  words: ListMessages;
}

/** Leaves only the keys of one status; nothing where all have the same. Renders a `<label>` element. */
export function LicenseKeyFilter({ choice, choose, choices, total, words }: LicenseKeyFilterProps) {
  const { format, slot } = useView();
  if (choices.length < 2) return null;
  return (
    <label {...slot('portal-filter')}>
      {words.status}{' '}
      <select value={choice} onChange={({ target }) => choose(target.value)}>
        <option value="">{words.choice(words.all, total, format.number)}</option>
        {choices.map(([label, count]) => (
          <option key={label} value={label}>
            {words.choice(label, count, format.number)}
          </option>
        ))}
      </select>
    </label>
  );
}
