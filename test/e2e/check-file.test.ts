import { createDownload } from 'polar-customer-portal/mock';
import { expect, test } from 'vitest';
import { downloadEnglish as en } from '../../src/downloads/english.ts';
import { openPage } from './open-page.ts';

const content = 'The same three megabytes. '.repeat(120_000);

// The page allows scripts of its own alone, and reports what it refuses.
test('a customer checks a file under a strict policy, and the page loads what computes hashes only then', async () => {
  const { page } = await openPage({
    downloads: [createDownload({ file: { name: 'acme.dmg' }, content })],
  });
  const requests: string[] = [];
  const note = (request: { url(): string }) => requests.push(new URL(request.url()).pathname);
  await page.getByRole('button', { name: en.details }).click();
  expect(await page.locator('input[type=file]').isVisible()).toBe(false);
  page.on('request', note);
  try {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: en.check.check }).click(),
    ]);
    await chooser.setFiles({
      name: 'acme (1).dmg',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    });
    const status = page.locator('[data-slot=download-check-status]');
    await status.getByText(en.check.outcomes.same.title('acme (1).dmg')).waitFor();
    expect(requests).not.toEqual([]);
    expect(requests.filter((path) => !/\/sha2-.*\.js$/.test(path))).toEqual([]);
  } finally {
    page.off('request', note);
  }
});
