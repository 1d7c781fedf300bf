/** What happens to a request, to the page's own server as well as to Polar. */
export type FaultKind =
  | 'none'
  /** The connection drops before the server acts. */
  | 'dropped'
  /** The server acts, then the connection drops. */
  | 'lost'
  /** The server acts, then the connection drops in the middle of the body. */
  | 'reset'
  /** There is no response, and the server does not act. */
  | 'silent'
  /** Polar's own 401; from the page's own server: nobody is signed in. */
  | 'own_401'
  /** A 401 of something in between, before or after the server has acted. */
  | 'proxy_401'
  | 'proxy_401_acted'
  | 'not_found'
  | 'rate_limited'
  /** A 500 that no page can read. */
  | 'crash'
  | 'crash_acted'
  /** A 502 that a page can read. */
  | 'bad_gateway'
  | 'bad_gateway_acted'
  /** A page of HTML with 200. */
  | 'html'
  | 'html_acted'
  /** `{}` with 200. */
  | 'empty_object'
  /** JSON that breaks off with 200, after the server has acted. */
  | 'garbage'
  /** A read gets what an earlier one got; a session is the one before. */
  | 'older_copy'
  /** A read of a license key gets another one of the customer. */
  | 'other_key';

/** What happens to one request. */
export interface Fault {
  kind: FaultKind;
  /** Milliseconds until the server acts. */
  before: number;
  /** Milliseconds from then until it responds. */
  after: number;
}

/** A request that is answered at once. */
export const NO_FAULT: Fault = { kind: 'none', before: 0, after: 0 };

/** What the page shows. */
export type View = 'card' | 'two cards' | 'same card twice' | 'list';

/** What the customer, the machine, the host app or another device does. `card` counts those on the page. */
export type Step =
  | { do: 'wait'; milliseconds: number }
  | { do: 'reveal'; card: number }
  | { do: 'rotate'; card: number; clicks: 0 | 1 | 2 }
  | { do: 'deactivate'; card: number; row: number; clicks: 1 | 2 }
  | { do: 'deactivate several'; card: number; count: number }
  | { do: 'search'; card: number; text: string }
  | { do: 'try again'; card: number }
  | { do: 'open row'; card: number }
  | { do: 'leave' }
  | { do: 'come back' }
  | { do: 'unmount everything' }
  | { do: 'show'; view: View }
  | { do: 'switch customer' }
  | { do: 'switch key' }
  | { do: 'go offline' }
  | { do: 'go online' }
  | { do: 'hide the page' }
  | { do: 'show the page' }
  | { do: 'sleep'; hours: number }
  | { do: 'go back to the page' }
  /** From now on each request fails in the same way, until all is well again. */
  | { do: 'let all fail'; kind: FaultKind }
  | { do: 'let all be well' }
  | { do: 'sign out' }
  | { do: 'end the session' }
  | { do: 'rotate elsewhere' }
  | { do: 'deactivate elsewhere' }
  | { do: 'activate elsewhere' };

/** The kinds of requests, each with faults of its own. */
export type RequestKind = 'session' | 'read' | 'list' | 'rotate' | 'deactivate' | 'names';

/** Everything that happens, in order. The n-th fault of a kind is for the n-th request of that kind. */
export interface Schedule {
  view: View;
  steps: Step[];
  faults: Record<RequestKind, Fault[]>;
}

/** Of which kind a request to this path is. */
export function kindOf(path: string): RequestKind {
  if (path.startsWith('/polar/')) return 'session';
  if (path.endsWith('/rotate')) return 'rotate';
  if (path.endsWith('/deactivate')) return 'deactivate';
  if (path.endsWith('/benefit-grants/')) return 'names';
  return path.endsWith('/license-keys/') ? 'list' : 'read';
}
