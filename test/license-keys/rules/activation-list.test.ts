import { searchActivations, sortActivations } from 'polar-customer-portal';
import { createActivation, createActivations } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { takeNewest } from '../../../src/license-keys/rules/activation-list.ts';

const joinLabels = (activations: readonly { label: string }[]) =>
  activations.map(({ label }) => label).join(' ');
const createLabelled = (label: string, created_at: string) =>
  createActivation({ id: label, label, created_at });

/** As many activations, each of another minute, in an order that is neither up nor down. */
const createMixed = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const time = new Date(Date.UTC(2026, 0, 1) + ((index * 7_919) % count) * 60_000);
    return createActivation({ created_at: time.toISOString() });
  });

describe('sortActivations', () => {
  test('puts the newest first, with or without microseconds', () => {
    const activations = [
      createLabelled('b', '2026-06-01T12:00:00Z'),
      createLabelled('d', '2026-06-01T12:00:00.002000Z'),
      createLabelled('a', '2026-05-31T23:59:59.999999Z'),
      createLabelled('c', '2026-06-01T12:00:00.001Z'),
      createLabelled('e', '2027-01-01T00:00:00Z'),
    ];
    expect(joinLabels(sortActivations(activations))).toBe('e d c b a');
  });

  test('sorts activations of the same moment by id, whatever their order', () => {
    const same = '2026-06-01T12:00:00Z';
    const activations = ['c', 'a', 'd', 'b'].map((id) => createLabelled(id, same));
    expect(joinLabels(sortActivations(activations))).toBe('a b c d');
    expect(joinLabels(sortActivations(activations.toReversed()))).toBe('a b c d');
  });

  test('does not change the given list', () => {
    const activations = Object.freeze(createActivations(3));
    expect(sortActivations(activations)).toEqual([...activations].toReversed());
    expect(joinLabels(activations)).toBe('Device 1 Device 2 Device 3');
  });

  test('puts those without a date last, by id', () => {
    const dated = createLabelled('dated', '2026-06-01T12:00:00Z');
    const undated = ['y', 'x'].map((id) => ({ ...createLabelled(id, ''), created_at: undefined }));
    expect(joinLabels(sortActivations([...undated, dated]))).toBe('dated x y');
  });

  test('returns an empty list for an empty list', () => {
    expect(sortActivations([])).toEqual([]);
  });
});

describe('takeNewest', () => {
  test.each([0, 1, 10, 200, 300])('returns the first %d that sortActivations returns', (count) => {
    const activations = createMixed(200);
    const sorted = sortActivations(activations).slice(0, count);
    for (const order of [activations, sorted, sorted.toReversed()]) {
      expect(takeNewest(order, count)).toEqual(sorted.slice(0, order.length));
    }
  });

  test('does not compare those that it leaves out with one another', () => {
    let reads = 0;
    const activations = createMixed(1_000).map(({ created_at, ...activation }) => ({
      ...activation,
      get created_at() {
        reads += 1;
        return created_at;
      },
    }));
    takeNewest(activations, 10);
    // Sorting reads 20,000.
    expect(reads).toBeLessThan(3_000);
  });
});

describe('searchActivations', () => {
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
  ])(
    'searches labels and meta values for "%s", ignoring case, but not meta names',
    (text, found) => {
      expect(find(text)).toEqual(found);
    },
  );

  test('does not find a text that only a label and a value make together', () => {
    const activation = createActivation({ label: 'Studio', meta: { os: 'macOS', build: 16 } });
    expect(searchActivations([activation], 'iom')).toEqual([]);
    expect(searchActivations([activation], 'os16')).toEqual([]);
  });

  test.each(['', '   ', '\t\n'])(
    'finds all activations for a blank text (%j), as a list of their own',
    (text) => {
      expect(find(text)).toEqual([0, 1, 2]);
      expect(searchActivations(activations, text)).not.toBe(activations);
    },
  );
});
