import { expect, test } from 'vitest';
import { getFilterChoices } from '../../src/ui/filter-choices.ts';

test('a label that nobody sees is no choice: an empty one stands for all', () => {
  const labels = ['', 'Active', ' ', 'All'];
  for (const isAll of [true, false]) {
    const choices = getFilterChoices({ labels, known: ['Active', ''], chosen: '', isAll });
    expect(choices.map(({ name }) => name)).toEqual(['Active', 'All']);
  }
});
