// @vitest-environment node
import type { Language, PluralForms } from 'polar-customer-portal';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../src/locale/languages/en.ts';
import { doors, getCounts, getShape, languages, speak } from './languages.ts';

/** The forms that were chosen among, by the language. */
const chosenAmong = vi.hoisted(() => new Map<string, PluralForms[]>());
vi.mock(import('../../src/locale/plural.ts'), async (load) => {
  const { plural } = await load();
  return {
    plural(locale, count, forms) {
      chosenAmong.set(locale, [...(chosenAmong.get(locale) ?? []), forms]);
      return plural(locale, count, forms);
    },
  };
});

/** Without the signs that nobody sees, which keep a name apart from its sentence. */
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');

/** Languages that end a sentence, and put in brackets, as English does: all but Japanese. */
const WITH_OUR_PUNCTUATION = languages
  .map(({ locale }) => locale)
  .filter((locale) => locale !== 'en' && locale !== 'ja');

/** Texts that are the same as in English, and why that is no mistake. */
const SAME_AS_ENGLISH: Record<string, string[]> = {
  // Punctuation alone.
  'list.choice': WITH_OUR_PUNCTUATION,
  // Words of both languages.
  'status.active': ['fr'],
  activations: ['fr'],
  details: ['nl', 'de'],
  'list.status': ['nl', 'sv', 'de', 'pt-BR'],
  'list.pages': ['fr'],
};

/** Languages whose words stay the same after any number. */
const WITHOUT_PLURALS = ['de', 'hu', 'ja', 'ko', 'tr'];

/** English has its two forms without any rules. */
const choosesForms = (locale: string) => ![...WITHOUT_PLURALS, 'en'].includes(locale);

test('there is a door for each language that Polar speaks, and for Arabic and Hebrew', () => {
  const tags = 'ar de en es fr he hu it ja ko nl pl pt-BR pt-PT sv tr';
  expect([...doors.keys()].sort().join(' ')).toBe(tags);
});

test.each([...doors])('the door "%s" exports one language, named like its tag', (tag, names) => {
  expect(Object.keys(names)).toEqual([tag.replace('-', '')]);
  const [language] = Object.values(names);
  expect(language?.locale).toBe(tag);
  expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  expect(language?.dir).toBe(['ar', 'he'].includes(tag) ? 'rtl' : 'ltr');
});

describe.each(languages.map((language) => [language.locale, language] as const))(
  '%s',
  (locale, language) => {
    const { counts, pluralCategories } = getCounts(locale);
    const said = speak(language, counts);
    const forms = chosenAmong.get(locale) ?? [];
    const english = speak(en, counts);
    const getText = (path: string) => said.filter((each) => each.path === path);

    test('has every message that English has, and no other', () => {
      expect(getShape(language.messages)).toEqual(getShape(en.messages));
      expect(said.map(({ path, args }) => [path, args]).sort()).toEqual(
        english.map(({ path, args }) => [path, args]).sort(),
      );
      expect(said.filter(({ text }) => !text.trim())).toEqual([]);
    });

    test('tells each name, date and number that English tells', () => {
      const untold = english.flatMap(({ path, args, text }) =>
        args
          .map((arg) => (typeof arg === 'number' ? `‹${arg}›` : arg))
          .filter((arg): arg is string => !!arg && text.includes(arg))
          .filter((arg) => {
            const same = getText(path).find((each) => `${each.args}` === `${args}`);
            return !same?.text.includes(arg);
          })
          .map((arg) => `${path}(${args}) leaves out ${arg}`),
      );
      expect(untold).toEqual([]);
    });

    test('gives every plural form that it has', () => {
      expect(counts).not.toContain(NaN);
      for (const given of forms) {
        expect(Object.keys(given).sort()).toEqual([...pluralCategories].sort());
        expect(Object.values(given).filter((form) => !form)).toEqual([]);
      }
      expect(forms.length > 0).toBe(choosesForms(locale));
    });

    test('puts a count before its limit, so that the card can tell which of two is which', () => {
      for (const { text, args } of getText('used')) {
        const [count, limit] = args.map((arg) => text.indexOf(`‹${arg}›`));
        expect(count).toBeLessThan(limit ?? 0);
      }
    });

    test('ends sentences, and leaves titles without an end', () => {
      for (const [title, description] of Object.values(language.messages.failures)) {
        expect(title).not.toMatch(/[.。!?]$/);
        expect(description).toMatch(/[.。]$/);
      }
      for (const path of ['notDeactivated', 'notRotated', 'rotated', 'maybeRotated', 'refused']) {
        for (const { text } of getText(path)) expect(text).toMatch(/[.。]$/);
      }
    });

    // In Korean, to activate is the same word as an activation.
    if (locale !== 'ko') {
      test('lets a vendor rename activations in one place', () => {
        const word = language.messages.activations.toLocaleLowerCase(locale);
        const others = said.filter(
          ({ path, text }) =>
            path !== 'activations' && text.toLocaleLowerCase(locale).includes(word),
        );
        expect(others).toEqual([]);
      });
    }

    if (locale === 'en') return;

    test('leaves no English', () => {
      const same = said
        .filter(({ path, args, text }) =>
          english.some(
            (each) =>
              each.path === path && `${each.args}` === `${args}` && each.text === plain(text),
          ),
        )
        .map(({ path }) => path);
      const allowed = Object.keys(SAME_AS_ENGLISH).filter((path) =>
        SAME_AS_ENGLISH[path]?.includes(locale),
      );
      expect([...new Set(same)].sort()).toEqual(allowed.sort());
      const words = /\b(the|key|your?|license|again|seller|use|limit reached)\b/i;
      expect(said.filter(({ text }) => words.test(text)).map(({ text }) => text)).toEqual([]);
    });
  },
);

describe('a language that is written from right to left', () => {
  const letters = { ar: /^\p{Script=Arabic}/u, he: /^\p{Script=Hebrew}/u };

  test.each(Object.entries(letters))(
    'begins each text with a letter of its own, which decides the direction (%s)',
    (locale, own) => {
      const language = languages.find((each) => each.locale === locale) as Language;
      const { counts } = getCounts(locale);
      const wrong = speak(language, counts)
        .filter(({ path }) => path !== 'list.choice')
        // Names keep to themselves.
        .map(({ text }) => text.replaceAll(/\u2068.*?\u2069/g, '').replace(/^[^\p{L}]+/u, ''))
        .filter((text) => !own.test(text));
      expect(wrong).toEqual([]);
    },
  );

  test.each(Object.keys(letters))('keeps names apart from its sentences (%s)', (locale) => {
    const { messages } = languages.find((each) => each.locale === locale) as Language;
    for (const text of [
      messages.licensedTo('Noor (Studio)'),
      messages.deactivateTitle('Noor (Studio)'),
      messages.deactivated('Noor (Studio)'),
      messages.notDeactivated('Noor (Studio)', 'reason'),
    ]) {
      expect(text).toContain('\u2068Noor (Studio)\u2069');
    }
  });
});

test.each(languages.filter(({ dir, locale }) => dir === 'ltr' && locale !== 'en'))(
  '$locale keeps a name in Hebrew apart from its sentence, and leaves others as they are',
  ({ messages }) => {
    for (const tell of [
      messages.licensedTo,
      messages.deactivateTitle,
      messages.deactivated,
      (label: string) => messages.notDeactivated(label, 'reason'),
    ]) {
      expect(tell('דנה (Mac)')).toContain('\u2068דנה (Mac)\u2069');
      expect(tell('Dana (Mac)')).not.toMatch(/[\u2066-\u2069]/);
    }
  },
);
