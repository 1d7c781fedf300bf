import { useMemo } from 'react';
import { usePortal } from '../core/react/portal.ts';
import { reportMistake } from '../core/react/report-mistake.ts';
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
  const { report } = usePortal();
  useCheckedLinks(NAMES, own, provided);
  const help = own?.help ?? provided?.help;
  return useMemo(
    () => ({
      help: {
        text,
        read: () => readLink('help', help, undefined),
        report: (mistake) => reportMistake(report, mistake),
      },
    }),
    [help, text, report],
  );
}
