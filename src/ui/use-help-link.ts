import { useMemo } from 'react';
import { readLink } from './read-link.ts';
import { useCheckedLinks } from './use-checked-links.ts';
import type { PanelLink } from './use-link.ts';

interface HelpLinks {
  help?: string | (() => string | undefined) | undefined;
}

const NAMES = ['help'] as const;

/**
 * The links of a card or list that has only the one to help.
 *
 * @param provided - That of the provider, if `own` has none.
 */
export function useHelpLink(
  own: HelpLinks | undefined,
  provided: HelpLinks | undefined,
  text: string,
): Record<'help', PanelLink> {
  useCheckedLinks(NAMES, own, provided);
  const help = own?.help ?? provided?.help;
  return useMemo(
    () => ({ help: { text, read: () => readLink('help', help, undefined) } }),
    [help, text],
  );
}
