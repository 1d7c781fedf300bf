import { expect, onTestFinished, test, vi } from 'vitest';
import { writeClipboard } from '../../src/ui/write-clipboard.ts';

test('a text that fails before the browser looks at it is a failure to copy, which somebody handles', async () => {
  const write = vi.fn(async () => {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    throw new DOMException('Write permission denied.', 'NotAllowedError');
  });
  vi.stubGlobal(
    'ClipboardItem',
    vi.fn(function create() {}),
  );
  vi.stubGlobal('navigator', { clipboard: { write } });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  // A rejection that nobody handles would fail the test run.
  const failure = new Error('The key could not be read.');
  await expect(writeClipboard(Promise.reject(failure))).rejects.toBe(failure);
});
