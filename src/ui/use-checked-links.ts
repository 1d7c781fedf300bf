import { useEffect } from 'react';
import { usePortal } from '../core/react/portal.ts';
import { reportMistake } from '../core/react/report-mistake.ts';
import { readLink } from './read-link.ts';

/** Links of a resource, by name. */
type Links<Name extends string> =
  | { readonly [Each in Name]?: string | ((subject: never) => string | undefined) | undefined }
  | undefined;

/**
 * Reports the links of a card or list that lead nowhere, not only once a customer needs them.
 *
 * @param names - The same list in each render.
 * @param provided - Those of the provider, for which `own` has none.
 */
export function useCheckedLinks<Name extends string>(
  names: readonly Name[],
  own: Links<Name>,
  provided: Links<Name>,
): void {
  const { report } = usePortal();
  useEffect(() => {
    for (const name of names) {
      const source = own?.[name] ?? provided?.[name];
      // What a function returns is not known before.
      if (typeof source === 'function') continue;
      const { mistake } = readLink<undefined>(name, source, undefined);
      if (mistake) reportMistake(report, mistake);
    }
  }, [names, own, provided, report]);
}
