import type { PortalError } from '../http/errors.ts';
import type { Callbacks } from './use-callbacks.ts';

type Report = Callbacks['report'];

/** The mistakes that each provider has reported, by their messages. */
const reported = new WeakMap<Report, Map<string, PortalError>>();

/** Reports a mistake in the host app's props once to a provider, however many cards have it. */
export function reportMistake(report: Report, mistake: PortalError): void {
  const mistakes = reported.get(report) ?? new Map<string, PortalError>();
  reported.set(report, mistakes);
  if (!mistakes.has(mistake.message)) mistakes.set(mistake.message, mistake);
  report(mistake, mistakes.get(mistake.message));
}
