import { chooseLanguage, type Language } from 'polar-customer-portal';
import { describe, expect, test, vi } from 'vitest';
import { ar } from '../../src/locale/languages/ar.ts';
import { de } from '../../src/locale/languages/de.ts';
import { en } from '../../src/locale/languages/en.ts';
import { fr } from '../../src/locale/languages/fr.ts';
import { he } from '../../src/locale/languages/he.ts';
import { ptBR } from '../../src/locale/languages/pt-BR.ts';
import { ptPT } from '../../src/locale/languages/pt-PT.ts';
import { mergeMessages } from '../../src/locale/merge-messages.ts';

const all = [fr, ptBR, de, ptPT, he, ar];

describe('choosing a language', () => {
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
    // An old tag of Hebrew, which Java still uses.
    ['iw-IL', he],
    ['en-GB', en],
    ['en-GB', en, []],
  ])('for %s takes the closest one', (wanted, language, languages = all) => {
    const locale = String(new Intl.Locale(wanted.replace('_', '-')));
    expect(chooseLanguage(languages, wanted)).toEqual({ ...language, locale });
  });

  test('takes the one with the same tag when two are as close', () => {
    const formal: Language = {
      ...de,
      locale: 'de-DE',
      messages: mergeMessages(de.messages, { licenseKeys: { copy: 'Kopieren Sie' } }),
    };
    expect(chooseLanguage([formal, de], 'de')).toEqual(de);
    expect(chooseLanguage([de, formal], 'de-DE')).toEqual(formal);
  });

  test.each(['nb', 'nb-NO', 'zh-Hant-TW', 'x', 'english!', ''])(
    'for "%s" takes English with English dates, as no language is close',
    (wanted) => {
      expect(chooseLanguage(all, wanted)).toEqual(en);
    },
  );

  test('takes the first one without a tag, whatever the language of the browser', () => {
    vi.stubGlobal('navigator', { language: 'fr-FR' });
    expect(chooseLanguage([de, fr])).toEqual(de);
    expect(chooseLanguage([])).toEqual(en);
    vi.unstubAllGlobals();
  });
});
