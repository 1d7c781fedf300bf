import { expect, test } from 'vitest';
import { isolate, isolateRtl } from '../../src/locale/isolate.ts';

test.each(['Studio Mac', 'Büro', '工作室', 'Γραφείο', 'Офис', '🖥', '42', ''])(
  'a name from left to right stays as it is in a sentence from left to right (%s)',
  (name) => {
    expect(isolateRtl(name)).toBe(name);
  },
);

test.each(['מחשב', 'حاسوب', 'Mac של נועה', '\ufb1d', '\ufefc'])(
  'a name with letters from right to left is kept apart from such a sentence (%s)',
  (name) => {
    expect(isolateRtl(name)).toBe(`\u2068${name}\u2069`);
  },
);

test('every name is kept apart from a sentence from right to left', () => {
  expect(isolate('Studio Mac')).toBe('\u2068Studio Mac\u2069');
});
