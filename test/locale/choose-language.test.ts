// @vitest-environment node
import { chooseLanguage, type Language } from 'polar-customer-portal';
import { describe, expect, test, vi } from 'vitest';
import { ar } from '../../src/locale/languages/ar.ts';
import { de } from '../../src/locale/languages/de.ts';
import { en } from '../../src/locale/languages/en.ts';
import { fr } from '../../src/locale/languages/fr.ts';
import { he } from '../../src/locale/languages/he.ts';
import { ptBR } from '../../src/locale/languages/pt-BR.ts';
import { ptPT } from '../../src/locale/languages/pt-PT.ts';

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
    ['en-GB', en],
    ['en-GB', en, []],
  ])('for %s', (wanted, language, languages = all) => {
    const locale = String(new Intl.Locale(wanted.replace('_', '-')));
    expect(chooseLanguage(languages, wanted)).toEqual({ ...language, locale });
  });

  test('are those of the very tag, if two languages come as close', () => {
    const formal: Language = {
      ...de,
      locale: 'de-DE',
      messages: { ...de.messages, copy: 'Kopieren Sie' },
    };
    expect(chooseLanguage([formal, de], 'de')).toEqual(de);
    expect(chooseLanguage([de, formal], 'de-DE')).toEqual(formal);
  });

  test.each(['nb', 'nb-NO', 'zh-Hant-TW', 'x', 'english!', ''])(
    'are English for a language that is not there, and so are the dates among them (%s)',
    (wanted) => {
      expect(chooseLanguage(all, wanted)).toEqual(en);
    },
  );

  test('are those of the first language when none is wanted, whatever the browser speaks', () => {
    vi.stubGlobal('navigator', { language: 'fr-FR' });
    expect(chooseLanguage([de, fr])).toEqual(de);
    expect(chooseLanguage([])).toEqual(en);
    vi.unstubAllGlobals();
  });
});
