// Stands for your own authentication. All that the examples need of it: who is signed in, or null.

/** One of your users. At Polar it is the customer's `external_id`. */
export interface User {
  id: string;
}

const users = new Map<string, User>();

/** Signs a user in, and answers their cookie. */
export function signIn(user: User): string {
  const session = crypto.randomUUID();
  users.set(session, user);
  return `session=${session}`;
}

/** Who is signed in, by the `Cookie` header of their request. */
export function getUser(cookies: string | null | undefined): User | null {
  const session = /(?:^|; )session=([^;]+)/.exec(cookies ?? '')?.[1] ?? '';
  return users.get(session) ?? null;
}
