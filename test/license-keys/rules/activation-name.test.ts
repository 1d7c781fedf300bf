import { describe, expect, test } from 'vitest';
import { getActivationName } from '../../../src/license-keys/rules/activation-name.ts';

describe('getActivationName', () => {
  test.each([
    ['a label of 80 characters', 'x'.repeat(80)],
    ['80 characters that JavaScript counts as 160', '🖥'.repeat(80)],
  ])('shows all of %s', (_, label) => {
    expect(getActivationName(label, 'Unnamed')).toBe(label);
  });

  test.each([
    ['one character more', `${'x'.repeat(81)}`, `${'x'.repeat(80)}…`],
    ['one emoji more, in one piece', '🖥'.repeat(81), `${'🖥'.repeat(80)}…`],
  ])('shortens a label with %s', (_, label, name) => {
    expect(getActivationName(label, 'Unnamed')).toBe(name);
  });

  test('takes spaces away around a label, and the name for a label without anything visible', () => {
    expect(getActivationName('  Mac\n', 'Unnamed')).toBe('Mac');
    for (const label of ['', ' ', '\u200b', ' \u200b\u2060 ']) {
      expect(getActivationName(label, 'Unnamed')).toBe('Unnamed');
    }
  });
});
