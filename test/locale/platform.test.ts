import type { Language } from 'polar-customer-portal';
import { describe, expect, test } from 'vitest';
import type { FailureKind } from '../../src/locale/common-messages.ts';
import { getFailureText } from '../../src/locale/failure-text.ts';
import { mergeMessages } from '../../src/locale/merge-messages.ts';
import { collectTexts, getCounts, languages } from './languages.ts';

/** The titles and descriptions of all failures, as a card shows them. */
function getFailures({ common, licenseKeys }: Language['messages']): string[] {
  const kinds = Object.keys(common.failures) as FailureKind[];
  return kinds.flatMap((kind) => [...getFailureText(kind, common, licenseKeys)]);
}

/** What fits some names only: a suffix, or a word that depends on the first letter after it. */
const INFLECTIONS: Record<string, RegExp> = {
  // Their suffixes fit any name.
  en: /^$/,
  ja: /^$/,
  ko: /^$/,
  // "de" becomes "d’" before a vowel.
  fr: /\bd[eu] <platform>/,
  // "a" becomes "az" before a vowel.
  hu: /\ba <platform>/i,
};
const SUFFIX = /<platform>\u2069?[\p{L}’'-]/u;

describe.each(languages.map((language) => [language.locale, language] as const))(
  'the name of the platform in "%s"',
  (locale, { messages }) => {
    const texts = collectTexts({ messages }, getCounts(locale));

    test('is "Polar" until a vendor renames it', () => {
      expect(messages.common.platform).toBe('Polar');
    });

    test('is contained in one message only', () => {
      const named = texts.filter(({ text }) => /polar/i.test(text)).map(({ path }) => path);
      expect(named).toEqual(['common.platform']);
    });

    test('changes in every text when a vendor renames it', () => {
      const renamed = mergeMessages(messages, { common: { platform: 'Acme Shop' } });
      const [before, after] = [getFailures(messages), getFailures(renamed)];
      expect(before.filter((text) => text.includes('Polar'))).toHaveLength(6);
      expect(after).toEqual(before.map((text) => text.replaceAll('Polar', 'Acme Shop')));
    });

    test('has no suffix, and no word before it that depends on its first letter', () => {
      const wrong = INFLECTIONS[locale];
      const inflected = texts.filter(({ text }) => (wrong ? wrong.test(text) : SUFFIX.test(text)));
      expect(inflected).toEqual([]);
    });
  },
);
