import { useEffect, useMemo } from 'react';
import { usePortal } from '../core/react/portal.ts';
import { reportMistake } from '../core/react/report-mistake.ts';
import { readLink } from '../ui/read-link.ts';
import type { PanelLink } from '../ui/use-link.ts';
import type { DownloadLinks } from './links.ts';
import type { DownloadMessages } from './messages.ts';

/** The links of a list: its own, and those of the provider that it does not have. */
export function useDownloadLinks(
  own: DownloadLinks | undefined,
  messages: DownloadMessages,
): Record<keyof DownloadLinks, PanelLink> {
  const { links, report } = usePortal();
  const help = own?.help ?? links?.downloads?.help;
  useEffect(() => {
    // Not only once a customer needs the link. What a function returns is not known before.
    if (typeof help === 'function') return;
    const { mistake } = readLink('help', help, undefined);
    if (mistake) reportMistake(report, mistake);
  }, [help, report]);
  return useMemo(
    () => ({
      help: {
        text: messages.help,
        read: () => readLink('help', help, undefined),
        report: (mistake) => reportMistake(report, mistake),
      },
    }),
    [help, messages.help, report],
  );
}
