import { useMemo } from 'react';
import { mergeMessages, type Overrides } from '../../locale/merge-messages.ts';
import type { LanguageMessages } from '../resources.ts';
import { usePortal } from './portal.ts';

/**
 * The texts of a resource in the provider's language, with the overrides of the provider and of the
 * component.
 *
 * @param english - Passed by the component, so that a page loads only the texts of what it shows.
 */
export function useMessages<Resource extends Exclude<keyof LanguageMessages, 'common'>>(
  resource: Resource,
  english: LanguageMessages[Resource],
  overrides: Overrides<LanguageMessages[Resource]> | undefined,
): LanguageMessages[Resource] {
  const { languageMessages, messageOverrides } = usePortal();
  const base = languageMessages?.[resource] ?? english;
  // A text of the host app for every resource wins over ours for one.
  const failures = messageOverrides?.common?.failures;
  const provided = messageOverrides?.[resource];
  return useMemo(
    () =>
      mergeMessages<LanguageMessages[Resource]>(
        { ...base, failures: { ...base.failures, ...failures } },
        provided,
        overrides,
      ),
    [base, failures, provided, overrides],
  );
}
