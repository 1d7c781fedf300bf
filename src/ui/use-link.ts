import { useEffect } from 'react';
import type { PortalError } from '../core/http/errors.ts';
import type { Portal } from '../core/react/portal.ts';
import type { LinkTarget } from './read-link.ts';

/** A link to a page of the host app. */
export interface PanelLink {
  text: string;
  /** Asks the host app where it leads. */
  read: () => LinkTarget;
  report: (mistake: PortalError) => void;
}

type Report = Portal['report'];

/** The mistakes that each provider has reported, by their messages. */
const reported = new WeakMap<Report, Map<string, PortalError>>();

/** Reports a mistake once to a provider, however many cards have it. */
export function reportLinkMistake(report: Report, mistake: PortalError): void {
  const mistakes = reported.get(report) ?? new Map<string, PortalError>();
  reported.set(report, mistakes);
  if (!mistakes.has(mistake.message)) mistakes.set(mistake.message, mistake);
  report(mistake, mistakes.get(mistake.message));
}

/** The address of a link that is to be shown; `undefined` if there is none. A mistake in it is reported. */
export function useLink(link: PanelLink | undefined): string | undefined {
  const { address, mistake } = link?.read() ?? {};
  useEffect(() => {
    if (mistake) link?.report(mistake);
  });
  return address;
}
