/** What a tag is compared with another by, the closest match first. */
function getMatches(tag: string): string[] {
  // "de" for "de-DE", but "de-AT" for "de-AT".
  const { baseName, language } = new Intl.Locale(tag).minimize();
  // Angola's Portuguese is closer to Portugal's than to Brazil's, which "pt" stands for.
  return [tag, baseName, `${language} ${baseName === language}`, language];
}

/**
 * The one of several languages that is closest to a tag; `undefined` if none is close.
 *
 * @param wanted - A BCP 47 tag, such as `resolveLocale` returns.
 */
export function findClosest<Any extends { locale: string }>(
  languages: readonly Any[],
  wanted: string,
): Any | undefined {
  const [closest] = getMatches(wanted).flatMap((match, index) =>
    languages.filter((language) => getMatches(language.locale)[index] === match),
  );
  return closest;
}
