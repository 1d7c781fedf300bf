import type { PortalElement } from './portal-element.tsx';
import { readSource } from './read-source.ts';
import { joinSession, type SharedSession } from './shared-session.ts';

/**
 * The session of an element, or for the developer why it has none.
 *
 * @param missing - A required attribute that it lacks, apart from those of the session.
 */
export function joinOrExplain(
  element: PortalElement,
  missing: string | undefined,
): SharedSession | string {
  const tag = `<${element.localName}>`;
  const session =
    (element.sessionToken ?? element.sessionUrl)
      ? undefined
      : 'session-url or the property sessionToken';
  const needs = [missing, session].filter((each) => each !== undefined);
  if (needs.length > 0) return `${tag} needs ${needs.join(', and ')}.`;
  try {
    return joinSession(readSource(element), element);
  } catch (error) {
    return `${tag} has no session: ${(error as Error).message}`;
  }
}
