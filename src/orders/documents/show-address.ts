/**
 * Leads to the address of a file that is sent as an attachment, in the same tab: the page stays, and the browser saves the
 * file. A window of its own would be blocked by Safari, because the click is over by then.
 */
export function showAddress(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.rel = 'noreferrer';
  // It is in no document, so that no script of the page takes the click for one of its own links.
  link.click();
}
