// Stands for your own authentication. The examples need only one thing: who is signed in, or null. Until you
// connect it, nobody is, and the route responds with 401. For a first try in the sandbox, let getUser return
// `{ id: '…' }`, the `external_id` of one of your customers there.

/** One of your users. */
export interface User {
  /** At Polar, the customer's `external_id`. */
  id: string;
}

const users = new Map<string, User>();

/** Signs a user in and returns their cookie. */
export function signIn(user: User): string {
  const session = crypto.randomUUID();
  users.set(session, user);
  return `session=${session}`;
}

/** The user who is signed in, from the `Cookie` header of a request. */
export function getUser(cookies: string | null | undefined): User | null {
  const session = /(?:^|; )session=([^;]+)/.exec(cookies ?? '')?.[1] ?? '';
  return users.get(session) ?? null;
}
