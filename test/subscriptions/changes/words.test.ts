import { describe, expect, test } from 'vitest';
import { subscriptionEnglish } from '../../../src/subscriptions/english.ts';
import { languages } from '../../locale/languages.ts';

/** The beginnings of the words for cancelling and for aborting. Most languages have one word for both. */
const STEMS: Record<string, readonly string[]> = {
  ar: ['إلغاء', 'ألغ', 'الغاء'],
  de: ['abbrech', 'kündig', 'stornier'],
  en: ['cancel', 'abort', 'end'],
  es: ['cancel', 'anul'],
  fr: ['annul', 'résili'],
  he: ['ביטול', 'בטל', 'לבטל'],
  hu: ['mégse', 'lemond', 'felmond'],
  it: ['annull', 'disdi', 'disdett'],
  ja: ['キャンセル', '解約', '取り消'],
  ko: ['취소', '해지'],
  nl: ['annuleer', 'annuler', 'opzeg', 'zeg'],
  pl: ['anul', 'rezyg'],
  'pt-BR': ['cancel', 'anul'],
  'pt-PT': ['cancel', 'anul'],
  sv: ['avbryt', 'säg'],
  tr: ['iptal', 'vazge'],
};

/** What tells the words of a text apart: their first letters, or the signs of a language without spaces. */
const getWords = (text: string): string[] => [
  ...(text.match(/\p{Script=Han}/gu) ?? []),
  ...(text.match(/\p{Script=Hangul}{2,}/gu) ?? []).map((word) => word.slice(0, 2)),
  ...(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 4)),
];

describe.each(languages.map((language) => [language.locale, language] as const))(
  'the dialog that ends a subscription, in %s',
  (locale, { messages }) => {
    const { changes } = messages.subscriptions ?? subscriptionEnglish;
    const { stayButton, confirm, confirmSoon, confirmNow } = changes.cancelling;

    test('has one button that reads as cancelling, and one that does not', () => {
      const stems = STEMS[messages.subscriptions ? locale : 'en'] ?? [];
      expect(stems.length).toBeGreaterThan(0);
      for (const stem of stems) expect(stayButton.toLowerCase()).not.toContain(stem);
      const ways = [confirm('12'), confirmSoon, confirmNow];
      expect(ways).not.toContain(stayButton);
      expect(new Set(ways).size).toBe(3);
    });

    test('has no word in both of its buttons', () => {
      const kept = new Set(getWords(stayButton));
      expect(kept.size).toBeGreaterThan(0);
      for (const way of [confirm(''), confirmSoon, confirmNow]) {
        expect(getWords(way).filter((word) => kept.has(word))).toEqual([]);
      }
    });
  },
);
