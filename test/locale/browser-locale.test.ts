import { afterEach, describe, expect, test, vi } from 'vitest';
import { resolveLocale } from '../../src/locale/resolve-locale.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page in a browser of this language. */
function openPage(language: string | undefined) {
  vi.stubGlobal('document', {});
  vi.stubGlobal('navigator', language === undefined ? undefined : { language });
}

describe('without a locale, dates and numbers are written', () => {
  test.each([
    ['en-GB', 'en-GB'],
    ['en', 'en'],
    ['EN-au', 'en-AU'],
  ])('as in the browser’s own kind of English (%s)', (language, locale) => {
    openPage(language);
    expect(resolveLocale()).toBe(locale);
  });

  test.each(['de-DE', 'enm', 'x-en', 'de-u-va-en', ' en-GB', '', undefined])(
    'as in English where the browser has another language, or none (%s)',
    (language) => {
      openPage(language);
      expect(resolveLocale()).toBe('en');
    },
  );

  test('as in English on a server, whatever its own language is', () => {
    vi.stubGlobal('navigator', { language: 'en-GB' });
    expect(resolveLocale()).toBe('en');
  });
});

test('a locale that is given counts, whatever the language of the browser', () => {
  openPage('en-GB');
  expect(resolveLocale('de_AT')).toBe('de-AT');
});
