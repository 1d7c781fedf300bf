import { expect, test } from 'vitest';
import { it as italian } from '../../src/locale/languages/it.ts';
import { pl as polish } from '../../src/locale/languages/pl.ts';
import { collectTexts } from './languages.ts';

const DATES = ['<date>', '<earliest>', '<when>'];

test.each(['8 dicembre 2026', '11 dic 2026'])(
  'in Italian, no article before "%s" keeps its vowel',
  (date) => {
    const texts = collectTexts(italian, [1, 2], (value) =>
      DATES.includes(String(value)) ? date : value,
    );
    expect(texts.filter(({ text }) => /\b(il|al|dal|del) (8|11)\b/i.test(text))).toEqual([]);
    expect(italian.messages.licenseKeys.expiredOn(date)).toContain(`l’${date}`);
    expect(italian.messages.orders.formTitle(date)).toContain(`dell’${date}`);
  },
);

test.each([
  [8, 'l’8%'],
  [11, 'l’11%'],
  [18, 'il 18%'],
  [80, 'l’80%'],
])('in Italian, %i percent has its article', (percent, text) => {
  const { incomplete } = italian.messages.downloads.check.outcomes;
  expect(incomplete.text(percent, String)).toContain(text);
});

test.each([
  [5, 'z 5'],
  [99, 'z 99'],
  [100, 'ze 100'],
  [199, 'ze 199'],
  [200, 'z 200'],
  [1_000, 'z 1000'],
  [150_000, 'ze 150000'],
])('in Polish, the word before %i can be pronounced', (limit, text) => {
  expect(polish.messages.common.used(1, limit, String)).toBe(`1 ${text}`);
});
