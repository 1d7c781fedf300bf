import { useEffect } from 'react';
import { usePortal } from '../core/react/portal.ts';
import { reportMistake } from '../core/react/report-mistake.ts';
import type { LinkTarget } from './read-link.ts';

/** A link to a page of the host app. */
export interface PanelLink {
  text: string;
  /** Asks the host app where it leads. */
  read: () => LinkTarget;
}

/** The address of a link that is to be shown; `undefined` if there is none. A mistake in it is reported. */
export function useLink(link: PanelLink | undefined): string | undefined {
  const { report } = usePortal();
  const { address, mistake } = link?.read() ?? {};
  useEffect(() => {
    if (mistake) reportMistake(report, mistake);
  });
  return address;
}
