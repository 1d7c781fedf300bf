import { useEffect, useMemo } from 'react';
import { usePortal } from '../core/react/portal.ts';
import { reportMistake } from '../core/react/report-mistake.ts';
import { readLink } from '../ui/read-link.ts';
import type { PanelLink } from '../ui/use-link.ts';
import type { CustomerLinks } from './links.ts';

/**
 * The links of a card: its own, and those of the provider that it does not have.
 *
 * @param text - The text of the one to help.
 */
export function useCustomerLinks(
  own: CustomerLinks | undefined,
  text: string,
): Record<keyof CustomerLinks, PanelLink> {
  const { links, report } = usePortal();
  const help = own?.help ?? links?.customer?.help;
  useEffect(() => {
    // Not only once a customer needs the link. What a function returns is not known before.
    if (typeof help === 'function') return;
    const { mistake } = readLink('help', help, undefined);
    if (mistake) reportMistake(report, mistake);
  }, [help, report]);
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
