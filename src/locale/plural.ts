/** A word in the plural forms of a language; `other` stands in for the forms that are left out. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Chooses the form for a count by the rules of a language, for messages of your own.
 *
 * @param locale - The language, a BCP 47 tag.
 */
export const plural = (locale: string, count: number, forms: PluralForms) =>
  forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
