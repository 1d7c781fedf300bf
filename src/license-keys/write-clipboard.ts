/**
 * Copies a text that is still on its way. Safari allows that only within the click, so the browser gets the
 * promise; one that takes none gets the text when it is there.
 *
 * @throws what the promise rejects with, or what the browser refuses with.
 */
export async function writeClipboard(text: Promise<string>): Promise<void> {
  const { clipboard } = navigator;
  if (typeof ClipboardItem !== 'undefined' && 'write' in clipboard) {
    try {
      const item = new ClipboardItem({ 'text/plain': text });
      return await clipboard.write([item]);
    } catch {
      // The promise may have failed, or this browser takes none: the next line tells.
    }
  }
  await clipboard.writeText(await text);
}
