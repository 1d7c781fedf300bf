import { isVisible } from '../core/http/is-visible.ts';
import { PortalError } from '../core/http/errors.ts';

/** An address of the host app, or a function that returns one for what it is about. */
export type LinkSource<Subject> = string | ((subject: Subject) => string | undefined);

/** Where a link leads, or why there is none. Neither of the two if the host app wants none. */
export interface LinkTarget {
  address?: string;
  mistake?: PortalError;
}

/** `javascript:` and `data:` addresses would run as scripts of the host page, or look like it. */
const SCHEMES: readonly string[] = ['https:', 'http:', 'mailto:'];

/**
 * In place of the page's own address, which a server does not know. Only the scheme is read, and a relative
 * address has that of the page in any case.
 */
const PAGE = 'https://page.invalid';

const ADVICE =
  'Write an address that begins with https:, http: or mailto:, or a relative one such as "/account".';

/**
 * Where a link of the host app leads.
 *
 * @param name - The name of the link, for the developer.
 */
export function readLink<Subject>(
  name: string,
  source: LinkSource<Subject> | undefined,
  subject: Subject,
): LinkTarget {
  let address: unknown;
  try {
    address = typeof source === 'function' ? source(subject) : source;
  } catch (cause) {
    return refuse(`The function of the link "${name}" threw an error. ${ADVICE}`, cause);
  }
  if (address === undefined || address === null) return {};
  if (isSafeAddress(address)) return { address };
  // Not quoted, because whatever stands in it may be secret.
  return refuse(`The link "${name}" leads nowhere that a customer may be sent to. ${ADVICE}`);
}

function isSafeAddress(address: unknown): address is string {
  return (
    typeof address === 'string' &&
    isVisible(address) &&
    URL.canParse(address, PAGE) &&
    // Parsed as the browser does: it ignores control characters and spaces in a scheme.
    SCHEMES.includes(new URL(address, PAGE).protocol)
  );
}

function refuse(message: string, cause?: unknown): LinkTarget {
  return {
    mistake: new PortalError('invalid_request', message, cause === undefined ? {} : { cause }),
  };
}
