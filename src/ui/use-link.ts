import { useEffect } from 'react';
import type { PortalError } from '../core/http/errors.ts';
import type { LinkTarget } from './read-link.ts';

/** A link to a page of the host app. */
export interface PanelLink {
  text: string;
  /** Asks the host app where it leads. */
  read: () => LinkTarget;
  report: (mistake: PortalError) => void;
}

/** The address of a link that is to be shown; `undefined` if there is none. A mistake in it is reported. */
export function useLink(link: PanelLink | undefined): string | undefined {
  const { address, mistake } = link?.read() ?? {};
  useEffect(() => {
    if (mistake) link?.report(mistake);
  });
  return address;
}
