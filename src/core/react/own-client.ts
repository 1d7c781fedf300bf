import { createPortalClient, type PortalClient, type PortalClientOptions } from '../http/client.ts';
import { explainCustomerId, isCustomerId } from '../http/customer-id.ts';
import { PortalError } from '../http/errors.ts';
import { createRefusingClient } from '../http/refusing-client.ts';
import { createReplacedError } from '../http/session.ts';
import type { SessionToken } from '../http/session-token.ts';
import {
  dropOthersSession,
  dropStartedSession,
  takeStartedSession,
} from '../http/start-session.ts';
import { requestUntilReplaced } from './request-until-replaced.ts';

/** The functions of the provider's props, which may be inline and so differ in each render. */
export interface ClientFunctions {
  sessionToken?: SessionToken | undefined;
  fetch?: typeof globalThis.fetch | undefined;
}

interface OwnClientOptions extends Omit<PortalClientOptions, 'sessionToken' | 'fetch'> {
  /** The token if it is a fixed one. */
  fixedToken: string | undefined;
  /** Whether there is a `sessionToken` at all. */
  hasToken: boolean;
}

/** A client that the provider has created, for as long as one customer is signed in. */
export interface OwnClient {
  client: PortalClient;
  /** What is wrong with the options. Without a usable server, timeout and token, every request fails. */
  mistakes: readonly PortalError[];
  /** Uses the functions of the latest render. */
  update: (functions: ClientFunctions) => void;
  /**
   * Stops using the functions, because another customer may be signed in. Requests that are under way
   * continue, but get no other token: it would be the other customer's.
   */
  retire: () => void;
}

const NEEDS_TOKEN =
  'PolarPortalProvider needs sessionToken, the customer’s session token or a function that gets one, or client, from createPortalClient. For example: sessionToken={() => fetchSession("/polar/session")}.';

/**
 * Throws nothing, because it is called while the provider renders.
 *
 * @param functions - Those of the current render.
 */
export function createOwnClient(
  functions: ClientFunctions,
  { fixedToken, hasToken, ...options }: OwnClientOptions,
): OwnClient {
  let latest = functions;
  let isRetired = false;
  const mistakes: PortalError[] = [];

  function addMistake(message: string): PortalError {
    const mistake = new PortalError('invalid_request', message);
    mistakes.push(mistake);
    return mistake;
  }

  function getSessionToken() {
    if (isRetired) throw createReplacedError();
    const { sessionToken = '' } = latest;
    if (typeof sessionToken !== 'function') return sessionToken;
    return takeStartedSession(options.customerId) ?? sessionToken();
  }

  function createClient(): PortalClient {
    if (!hasToken) return createRefusingClient(addMistake(NEEDS_TOKEN));
    try {
      return createPortalClient({
        ...options,
        sessionToken: fixedToken ?? getSessionToken,
        get fetch() {
          return latest.fetch;
        },
      });
    } catch (error) {
      return createRefusingClient(
        addMistake(
          error instanceof TypeError ? error.message : 'An option threw an error when it was read.',
        ),
      );
    }
  }

  const client = createClient();
  const { getSessionKind } = client;
  const { customerId } = options;
  if (customerId !== undefined && !isCustomerId(customerId)) {
    addMistake(explainCustomerId(customerId));
  }
  return {
    mistakes,
    client: {
      server: client.server,
      hasFixedToken: client.hasFixedToken,
      // Not copied: it is created when it is first read.
      get scope() {
        return client.scope;
      },
      request: (request) =>
        requestUntilReplaced(
          () => client.request(request),
          () => isRetired,
        ),
      getSessionKind:
        getSessionKind && (() => requestUntilReplaced(getSessionKind, () => isRetired)),
      forgetSession() {
        dropStartedSession();
        client.forgetSession?.();
      },
    },
    update(next) {
      latest = next;
      isRetired = false;
      dropOthersSession(options.customerId);
    },
    retire() {
      isRetired = true;
    },
  };
}
