// @vitest-environment node
import type { Language } from 'polar-customer-portal';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../src/locale/en.ts';
import { ar } from '../../src/locale/languages/ar.ts';
import { de } from '../../src/locale/languages/de.ts';
import { fr } from '../../src/locale/languages/fr.ts';
import { he } from '../../src/locale/languages/he.ts';
import { ptBR } from '../../src/locale/languages/pt-BR.ts';
import { ptPT } from '../../src/locale/languages/pt-PT.ts';
import { resolveLanguage } from '../../src/locale/resolve-language.ts';

const all = [fr, ptBR, de, ptPT, he, ar];

describe('the words', () => {
  test.each<[wanted: string, language: Language, languages?: Language[]]>([
    ['de', de],
    ['de-DE', de],
    ['de-AT', de],
    ['de_CH', de],
    ['DE-at', de],
    ['de-Latn-LI-1996', de],
    ['pt', ptBR],
    ['pt', ptBR, [ptPT, ptBR]],
    ['pt', ptPT, [fr, ptPT]],
    ['pt-BR', ptBR],
    ['pt-PT', ptPT],
    ['pt-AO', ptPT],
    ['pt-AO', ptPT, [ptPT, ptBR]],
    ['pt-AO', ptBR, [ptBR, de]],
    ['pt-BR-u-nu-latn', ptBR],
    ['ar-EG', ar],
    // What Java still calls Hebrew.
    ['iw-IL', he],
  ])('for %s', (wanted, language, languages = all) => {
    const resolved = resolveLanguage(languages, wanted);
    expect(resolved.messages).toBe(language.messages);
    expect(resolved.dir).toBe(language.dir);
    expect(resolved.locale).toBe(String(new Intl.Locale(wanted.replace('_', '-'))));
  });

  test('are those of the very tag, if two languages come as close', () => {
    const formal = { ...de, locale: 'de-DE' };
    expect(resolveLanguage([formal, de], 'de').messages).toBe(de.messages);
    expect(resolveLanguage([de, formal], 'de-DE').messages).toBe(formal.messages);
  });

  test.each(['nb', 'nb-NO', 'zh-Hant-TW', 'x', 'english!', ''])(
    'are English for a language that is not there, and so are the dates among them (%s)',
    (wanted) => {
      const english = { locale: 'en', messages: en, dir: undefined };
      expect(resolveLanguage(all, wanted)).toEqual(english);
    },
  );

  test('are English for any kind of English, whose dates stay its own', () => {
    const british = { locale: 'en-GB', messages: en, dir: undefined };
    expect(resolveLanguage(all, 'en-GB')).toEqual(british);
  });

  test('are those of the first language when none is wanted', () => {
    vi.stubGlobal('navigator', { language: 'fr-FR' });
    expect(resolveLanguage([de, fr])).toEqual(de);
    vi.unstubAllGlobals();
  });

  test.each([undefined, []])('are English without languages, and dates as wanted', (languages) => {
    const norwegian = { locale: 'nb-NO', messages: en, dir: undefined };
    expect(resolveLanguage(languages, 'nb-NO')).toEqual(norwegian);
    expect(resolveLanguage(languages).locale).toMatch(/^en\b/);
  });
});
