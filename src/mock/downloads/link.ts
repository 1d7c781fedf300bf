/** What a link says: which file of a customer, and until when, in milliseconds since 1970. */
interface Link {
  id: string;
  expiresAt: number;
}

/** The last part of a link's address: whoever has it may download the file. */
export function signLink({ id, expiresAt }: Link): string {
  const payload = `${btoa(JSON.stringify({ id })).replaceAll('=', '')}.${expiresAt.toString(36)}`;
  return `${payload}.${sign(payload)}`;
}

/** What a link says; `undefined` when the server did not sign it. */
export function readLink(token: string): Partial<Link> | undefined {
  const [data = '', time = '', signature] = token.split('.');
  if (signature !== sign(`${data}.${time}`)) return undefined;
  const { id } = JSON.parse(atob(data)) as { id?: string };
  return { ...(id !== undefined && { id }), expiresAt: Number.parseInt(time, 36) };
}

/** Not a secret: there is nothing to protect. It only tells a link that was changed. */
function sign(payload: string): string {
  let hash = 7;
  for (const character of payload) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x9e3779b1) >>> 0;
  }
  return `pretend${hash.toString(36)}`;
}
