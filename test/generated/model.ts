import { readText, type Answer } from './answers.ts';

/*
 * What the documentation says of each answer, written down a second time, without any of our code.
 */

/** Whether a text is nothing that a reader sees. */
const INVISIBLE = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

export const isVisible = (value: string) => !INVISIBLE.test(value);

const CODES: [status: number, code: string][] = [
  [401, 'unauthorized'],
  [402, 'payment_required'],
  [403, 'forbidden'],
  [404, 'not_found'],
  [409, 'conflict'],
  [410, 'gone'],
  [422, 'invalid_request'],
  [429, 'rate_limited'],
];

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether a license key can be shown truthfully. */
export function isReadableKey(value: unknown): value is { id: string } {
  if (!isRecord(value)) return false;
  const { id, key, status, expires_at } = value;
  return (
    typeof id === 'string' &&
    typeof key === 'string' &&
    typeof status === 'string' &&
    isVisible(status) &&
    (expires_at === null || isDate(expires_at))
  );
}

export const isDate = (value: unknown) =>
  typeof value === 'string' &&
  /^\d\d\d\d-\d\d-\d\d/.test(value) &&
  !Number.isNaN(new Date(value).getTime());

const isReadableActivation = (value: unknown): value is { id: string } =>
  isRecord(value) && typeof value['id'] === 'string';

export const isReadablePage = (value: unknown): value is { items: unknown[] } =>
  isRecord(value) && Array.isArray(value['items']);

/** What must become of the items of a list. */
export function readItems(items: unknown, isReadable: (item: unknown) => item is { id: string }) {
  if (!Array.isArray(items)) return { ids: [], unreadable: 1 };
  const readable = items.filter(isReadable);
  return {
    ids: [...new Set(readable.map(({ id }) => id))],
    unreadable: items.length - readable.length,
  };
}

export const readActivations = (body: unknown) =>
  readItems(isRecord(body) ? body['activations'] : undefined, isReadableActivation);

/** The JSON of an answer, or the code of the error that it is. */
export function readAnswer(
  answer: Answer,
  isReadable: (body: unknown) => boolean,
): { code: string } | { code: null; body: unknown } {
  const { status, end } = answer;
  const text = readText(answer);
  if (text === undefined) return { code: end === 'never' ? 'timeout' : 'network' };
  if (status >= 500) return { code: 'server' };
  if (status >= 400) return { code: CODES.find(([each]) => each === status)?.[1] ?? 'rejected' };
  if (status < 200 || status >= 300) return { code: 'invalid_response' };
  try {
    const body: unknown = JSON.parse(text);
    return isReadable(body) ? { code: null, body } : { code: 'invalid_response' };
  } catch {
    return { code: 'invalid_response' };
  }
}
