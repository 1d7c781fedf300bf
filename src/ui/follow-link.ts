/**
 * Follows a link to a file as a click does, without a `Referer`. Not `window.open`, which Safari blocks once a click is
 * over.
 *
 * @param target - `"_self"` for the same tab, `"_blank"` for a new one, or the name of a frame.
 */
export function followLink(url: string, target: string, document = globalThis.document): void {
  // It is in no document, so that no script of the page takes the click for one of its own links.
  const link = document.createElement('a');
  Object.assign(link, { href: url, target, rel: 'noreferrer' });
  link.click();
}
