import type { PluralForms } from 'polar-customer-portal';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../src/locale/languages/en.ts';
import { mark, WORDS } from './call.ts';
import {
  collectFailures,
  collectTexts,
  entryPoints,
  getCounts,
  languages,
  type Text,
} from './languages.ts';

/** The plural forms that were passed to `plural`, by language. */
const pluralForms = vi.hoisted(() => {
  // A file that ran before in the same worker may have loaded the languages with the original.
  vi.resetModules();
  return new Map<string, PluralForms[]>();
});
vi.mock(import('../../src/locale/plural.ts'), async (load) => {
  const { plural } = await load();
  return {
    plural(locale, count, forms) {
      pluralForms.set(locale, [...(pluralForms.get(locale) ?? []), forms]);
      return plural(locale, count, forms);
    },
  };
});

/** Languages without plural forms, and English, which chooses between its two by itself. */
const WITHOUT_PLURALS = ['en', 'hu', 'ja', 'ko', 'tr'];

/** All languages but English and some others. */
const all = (...others: string[]) =>
  languages.map(({ locale }) => locale).filter((tag) => tag !== 'en' && !others.includes(tag));

/** Texts that may be the same as in English, and in which languages. */
const SAME_AS_ENGLISH: Record<string, string[]> = {
  // The name of a service.
  'common.platform': all(),
  // Brackets alone, which are others in Japanese.
  'common.choice': all('ja'),
  // A colon alone, which has a space before it in French and is another in Japanese; in Arabic and
  // Hebrew, the title is isolated.
  'licenseKeys.loaded': all('ar', 'fr', 'he', 'ja'),
  'orders.loaded': all('ar', 'fr', 'he', 'ja'),
  'subscriptions.loaded': all('ar', 'fr', 'he', 'ja'),
  'downloads.platform': all('ar', 'he', 'ja'),
  // A sign, which stands after a space in some languages, before the number in Turkish, and is another in Arabic.
  'downloads.check.percent': ['he', 'hu', 'it', 'ja', 'ko', 'nl', 'pl', 'pt-BR', 'pt-PT'],
  // Names of products and of one country's codes.
  'downloads.systems.android': all(),
  'downloads.systems.linux': all(),
  'downloads.systems.macos': all(),
  'downloads.systems.windows': all(),
  'downloads.chips.arm64': all(),
  'downloads.chips.intel': all(),
  'common.address.postalCodes.eircode': all('ar', 'he'),
  'common.address.states.oblast': ['de', 'fr', 'it', 'nl', 'pt-BR', 'pt-PT', 'tr'],
  // Words of both languages.
  'common.pages': ['fr'],
  'common.address.optional': ['de'],
  'common.address.cities.district': ['fr'],
  'common.address.states.district': ['fr'],
  'common.address.states.province': ['fr'],
  'common.address.states.region': ['de', 'pl', 'sv'],
  'customer.email': ['pt-BR', 'pt-PT'],
  'downloads.title': ['de', 'nl', 'pt-BR'],
  'downloads.total': ['it'],
  'downloads.version': ['de', 'fr', 'sv'],
  'downloads.details': ['de', 'nl'],
  'orders.item': ['pt-BR'],
  'orders.lines.total': ['es', 'fr', 'pt-BR', 'pt-PT'],
  'orders.list.product': ['nl'],
  'subscriptions.files': ['it'],
  'subscriptions.changes.cancelling.files': ['it'],
  'licenseKeys.status.active': ['fr'],
  'licenseKeys.activations': ['fr'],
  'licenseKeys.details': ['de', 'nl'],
  'licenseKeys.no': ['es', 'it'],
  'licenseKeys.list.status': ['de', 'nl', 'pt-BR', 'sv'],
};

/** A message and what it is called with. */
const identify = ({ path, args }: Text) => `${path}(${args})`;

/** Which texts about subscriptions end with a full stop. */
const tellStops = (texts: Text[]) =>
  texts
    .filter(({ path }) => path.startsWith('subscriptions.'))
    .map((each) => `${identify(each)} ${/[.。][\u2069\u200f]*$/.test(each.text)}`)
    .sort();

const readNumbers = (text: string) => [...text.matchAll(/‹.*?›/g)].map(([number]) => number);

test('there is an entry point for each language that Polar has, and for Arabic and Hebrew', () => {
  const tags = 'ar de en es fr he hu it ja ko nl pl pt-BR pt-PT sv tr';
  expect([...entryPoints.keys()].sort().join(' ')).toBe(tags);
});

test.each([...entryPoints])(
  'the entry point "/locale/%s" exports one language, named after its tag',
  (tag, exports) => {
    expect(Object.keys(exports)).toEqual([tag.replace('-', '')]);
    const [language] = Object.values(exports);
    expect(language?.locale).toBe(tag);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(language?.dir).toBe(['ar', 'he'].includes(tag) ? 'rtl' : 'ltr');
  },
);

describe.each(languages.map((language) => [language.locale, language] as const))(
  'the messages in "%s"',
  (locale, language) => {
    const counts = getCounts(locale);
    const texts = collectTexts(language, counts);
    const english = collectTexts(en, counts);
    const forms = pluralForms.get(locale) ?? [];
    const getTexts = (path: string) => texts.filter((each) => each.path === path);

    test('are those of English, nested ones included, and none is empty', () => {
      expect(texts.map(identify).sort()).toEqual(english.map(identify).sort());
      expect(texts.filter(({ text }) => !text.trim())).toEqual([]);
    });

    test('show each name, date and number that they are given', () => {
      const missing = texts.filter(({ text, shows }) =>
        shows.some((shown) => !text.includes(shown)),
      );
      expect(missing).toEqual([]);
    });

    test('leave no number unformatted', () => {
      const unformatted = texts.filter(
        ({ text, args }) =>
          args.some((value) => typeof value === 'number') &&
          /\d/.test(text.replaceAll(/‹.*?›/g, '')),
      );
      expect(unformatted).toEqual([]);
    });

    test('about a failure name the platform and reassure the customer where those of English do', () => {
      const describeFailures = (given: Pick<typeof language, 'messages'>) =>
        collectFailures(given).map(({ kind, title, description }) => ({
          kind,
          platform: [title, description].map((text) => text.includes(WORDS.platform)),
          unaffected: description.startsWith(WORDS.unaffected),
        }));
      expect(describeFailures(language)).toEqual(describeFailures(en));
    });

    test('give every plural form that the language has', () => {
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
      for (const given of forms) {
        expect(Object.keys(given).sort()).toEqual([...pluralCategories].sort());
        expect(Object.values(given).filter((form) => !form)).toEqual([]);
      }
      expect(forms.length > 0).toBe(!WITHOUT_PLURALS.includes(locale));
    });

    test('put a count before its limit, so that the card can tell them apart', () => {
      for (const { text, shows } of getTexts('common.used')) {
        const [count, limit] = shows.map((shown) => text.indexOf(shown));
        expect(count).toBeLessThan(limit ?? 0);
      }
    });

    test('count the activations before a deactivation, then those after it', () => {
      const { deactivateText } = language.messages.licenseKeys;
      expect(readNumbers(deactivateText(3, 5, mark))).toEqual(['‹3›', '‹5›', '‹2›', '‹5›']);
      expect(readNumbers(deactivateText(3, null, mark))).toEqual(['‹3›', '‹2›']);
    });

    test('name a card by its title alone if the key is too short to show its end', () => {
      expect(language.messages.licenseKeys.named('<title>', '')).toBe('<title>');
    });

    test('end sentences with a full stop and titles without', () => {
      for (const { title, description } of collectFailures(language)) {
        expect(title).not.toMatch(/[.。!?]$/);
        expect(description).toMatch(/[.。]$/);
      }
      const sentences = {
        licenseKeys:
          'copyFailed deactivateText deactivated makeRoom maybeDeactivated maybeRotated mayReturn noneLeft notDeactivated notRotated refused rotateText rotated unaffected list.copyFailed list.unreadable',
        downloads: 'copyFailed gone notStarted nothingHappens refused unaffected unreadable',
        orders:
          'invoicePreparing receiptPreparing invoiceLate receiptLate invoiceReady receiptReady ifNothingOpened invoiceNotOpened receiptNotOpened invoiceNotCreated maybeCreated noInvoice noReceipt formText formNote taxIdNote correctText correctionPreparing corrected correctionFollows nothingToCorrect notCorrected maybeCorrected savedOnly placeFixed nextAttempt nextAttemptDue worksUntilThen pausedUntilThen signInThere unaffected list.noneFound list.unreadable',
        customer:
          'readOnly usedOn saved notSaved notAccepted maybeSaved notSavedAfterAll emailSent emailNext emailMaybeSent emailSentAgain emailChanged emailRefused emailForbidden emailNotSent emailPaused emailBlocked unaffected',
      };
      for (const [resource, paths] of Object.entries(sentences)) {
        for (const path of paths.split(' ')) {
          for (const { text } of getTexts(`${resource}.${path}`)) expect(text).toMatch(/[.。]$/);
        }
      }
    });

    test('about subscriptions end like those of English', () => {
      expect(tellStops(texts)).toEqual(tellStops(english));
    });

    test('have more than a space between a date and a number, which would be read as one', () => {
      expect(texts.filter(({ text }) => /<date>[\s\p{Cf}]*‹/u.test(text))).toEqual([]);
    });

    test('that belong to no resource do not mention a license', () => {
      const license = /li[cs]en|lizen|lisans|ترخيص|רישיון|ライセンス|라이선스/i;
      expect(language.messages.licenseKeys.title).toMatch(license);
      const wrong = texts.filter(
        ({ path, text }) => path.startsWith('common.') && license.test(text),
      );
      expect(wrong).toEqual([]);
    });
  },
);

const besides = (tag: string) =>
  languages
    .filter(({ locale }) => locale !== tag)
    .map((language) => [language.locale, language] as const);

// In Korean, an activation is the same word as to activate.
test.each(besides('ko'))(
  'the messages in "%s" let a vendor rename activations in one place',
  (locale, language) => {
    const texts = collectTexts(language, getCounts(locale));
    const word = language.messages.licenseKeys.activations.toLocaleLowerCase(locale);
    const others = texts.filter(({ text }) => text.toLocaleLowerCase(locale).includes(word));
    expect(others.map(({ path }) => path)).toEqual(['licenseKeys.activations']);
  },
);

test.each(besides('en'))('the messages in "%s" contain no English', (locale, language) => {
  const counts = getCounts(locale);
  const texts = collectTexts(language, counts);
  const englishTexts = new Map(collectTexts(en, counts).map((each) => [identify(each), each.text]));
  const same = texts
    .filter((each) => englishTexts.get(identify(each)) === each.text)
    .map(({ path }) => path);
  const allowed = Object.keys(SAME_AS_ENGLISH).filter((path) =>
    SAME_AS_ENGLISH[path]?.includes(locale),
  );
  expect([...new Set(same)].sort()).toEqual(allowed.sort());
  const words = /\b(the|key|your?|license|again|seller|use|device)\b/i;
  expect(texts.filter(({ text }) => words.test(text))).toEqual([]);
});
