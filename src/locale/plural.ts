/** The forms that a language has; `other` where it lacks one. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * The form for a count by the rules of a language, for the words of a language of your own.
 *
 * @param locale - The language, a BCP 47 tag.
 */
export const plural = (locale: string, count: number, forms: PluralForms) =>
  forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
