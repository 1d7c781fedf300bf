/** The last attempt to copy, on the whole page: the clipboard holds one text. */
let latest: object | undefined;

/**
 * Copies a text, which may still be on its way. It is not copied if another one is, before it arrives: the
 * clipboard must hold what the customer has chosen last.
 *
 * @returns Whether it was copied.
 * @throws what the promise rejects with, or what the browser refuses with.
 */
export async function writeClipboard(text: string | Promise<string>): Promise<boolean> {
  const attempt = {};
  latest = attempt;
  try {
    // Throws on a page without HTTPS, which has no clipboard, and when the browser denies access.
    if (typeof text === 'string') await navigator.clipboard.writeText(text);
    else await writeLater(text, () => latest === attempt);
    return true;
  } catch (error) {
    if (latest !== attempt) return false;
    throw error;
  }
}

/**
 * Safari allows to copy only within the click, so the browser gets the promise; one that takes none gets the text
 * when it is there.
 */
async function writeLater(text: Promise<string>, isWanted: () => boolean): Promise<void> {
  const wanted = text.then((value) => {
    if (isWanted()) return value;
    throw new Error('Another text was copied in the meantime.');
  });
  // The browser may not look at it before it has failed. Whoever waits below hears of that.
  wanted.catch(() => {});
  if (typeof ClipboardItem !== 'undefined') {
    try {
      const item = new ClipboardItem({ 'text/plain': wanted });
      return await navigator.clipboard.write([item]);
    } catch {
      // The promise may have failed, or this browser takes none: the next line tells.
    }
  }
  const value = await wanted;
  await navigator.clipboard.writeText(value);
}
