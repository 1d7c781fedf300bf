import { searchActivations, sortActivations } from 'polar-customer-portal';
import { createActivation, createActivations } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';

const labels = (activations: readonly { label: string }[]) =>
  activations.map(({ label }) => label).join(' ');
const made = (label: string, created_at: string) =>
  createActivation({ id: label, label, created_at });

describe('sorting activations', () => {
  test('puts the newest first, with or without microseconds', () => {
    const activations = [
      made('b', '2026-06-01T12:00:00Z'),
      made('d', '2026-06-01T12:00:00.002000Z'),
      made('a', '2026-05-31T23:59:59.999999Z'),
      made('c', '2026-06-01T12:00:00.001Z'),
      made('e', '2027-01-01T00:00:00Z'),
    ];
    expect(labels(sortActivations(activations))).toBe('e d c b a');
  });

  test('keeps one order for those of the same moment, however they come', () => {
    const same = '2026-06-01T12:00:00Z';
    const activations = ['c', 'a', 'd', 'b'].map((id) => made(id, same));
    expect(labels(sortActivations(activations))).toBe('a b c d');
    expect(labels(sortActivations(activations.toReversed()))).toBe('a b c d');
  });

  test('leaves the list that it was given as it was', () => {
    const activations = Object.freeze(createActivations(3));
    expect(sortActivations(activations)).toEqual([...activations].toReversed());
    expect(labels(activations)).toBe('Device 1 Device 2 Device 3');
  });

  test('has nothing to do for none', () => {
    expect(sortActivations([])).toEqual([]);
  });
});

describe('searching activations', () => {
  const activations = [
    createActivation({ label: 'Studio MAC', meta: { os: 'macOS 16.1', cores: 12, arm: true } }),
    createActivation({ label: 'Büro-PC (neu)', meta: { os: 'Windows 12', cores: 8, arm: false } }),
    createActivation({ label: '', meta: {} }),
  ];
  const find = (text: string) =>
    searchActivations(activations, text).map(({ id }) =>
      activations.findIndex((activation) => activation.id === id),
    );

  test.each([
    ['mac', [0]],
    ['  Mac ', [0]],
    ['BÜRO', [1]],
    ['windows 12', [1]],
    ['12', [0, 1]],
    ['8', [1]],
    ['true', [0]],
    ['(neu)', [1]],
    ['.', [0]],
    ['os', [0]],
    ['cores', []],
    ['tablet', []],
  ])('for "%s" finds it in labels and values, in any case, never in names', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  test.each(['', '   ', '\t\n'])('for nothing ("%s") finds all', (text) => {
    expect(find(text)).toEqual([0, 1, 2]);
  });
});
