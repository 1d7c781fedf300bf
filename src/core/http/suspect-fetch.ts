/**
 * A sentence about the page's `fetch`, with a space before it, when a script has visibly replaced that of
 * the browser; else nothing. Polar refuses the preflight of a request with another header, or with
 * credentials.
 *
 * @param fetch - The replacement that the host app chose, which is not suspected.
 */
export function suspectFetch(fetch: typeof globalThis.fetch | undefined): string {
  // Outside of a page `fetch` may be written in JavaScript.
  if (fetch || !globalThis.document || isNative(globalThis.fetch)) return '';
  return ' A script of the page has replaced fetch: if it adds headers, credentials or an Authorization of its own, Polar refuses the request. Pass the original one as the option fetch.';
}

const isNative = (candidate: unknown) =>
  Function.prototype.toString.call(candidate).includes('[native code]');
