import type { User } from '../../docs/server/auth.ts';

const users = new Map<string, User>();

/** Signs a user in and returns their cookie. */
export function signIn(user: User): string {
  const session = crypto.randomUUID();
  users.set(session, user);
  return `session=${session}`;
}

/** In place of that in docs/server/auth.ts: whoever has the cookie of `signIn`. */
export function getUser(cookies: string | null | undefined): User | null {
  const session = /(?:^|; )session=([^;]+)/.exec(cookies ?? '')?.[1] ?? '';
  return users.get(session) ?? null;
}
