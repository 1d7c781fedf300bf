/** What stands in a text in place of what may be a license key. */
const HIDDEN = '…';

const UUID = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/gi;

/**
 * Hides the UUIDs with capital letters in a text. Polar writes ids in lower case, and license keys without a
 * prefix are UUIDs in capitals: an id in capitals may be a key that was passed in place of the id.
 */
export function hideKeys(text: string): string {
  return text.replaceAll(UUID, (uuid) => (/[A-F]/.test(uuid) ? HIDDEN : uuid));
}

/** What the developer can look at after a 404, when the name of the request had such a UUID. */
export function explainHidden(request: string): string {
  return request.includes(HIDDEN)
    ? '. The id has capital letters, as a license key without a prefix has: if it is the key itself, pass its id, and replace the key, because it was part of the address of this request'
    : '';
}
