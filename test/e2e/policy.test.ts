import { createActivations, createLicenseKey } from 'polar-customer-portal/mock';
import { expect, test } from 'vitest';
import { en } from '../english.ts';
import { openPage } from './open-page.ts';
import { onCard } from './screen.ts';

// All tests of this folder open the host page, and fail when it reports a violation.
test('the page around the React card refuses to turn a text into HTML, and a search and a copy do not need it', async () => {
  const { page, problems } = await openPage({
    licenseKeys: [createLicenseKey({ activations: createActivations(15) })],
  });
  await page.context().grantPermissions(['clipboard-write']);
  const { button, card } = onCard(page);
  await button(en.copy).click();
  await button(en.copied).waitFor();
  await button(en.showMore).click();
  await page.getByRole('searchbox').fill('device 15');
  await card.getByText(en.found(1, String)).waitFor();
  expect(problems).toEqual([]);

  await page.evaluate(() => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: '* {}' }));
    try {
      document.body.innerHTML = '<p>A text that became HTML</p>';
    } catch {
      // The page goes on.
    }
  });
  expect(problems.splice(0)).toEqual([
    expect.stringContaining("style-src 'self'"),
    expect.stringContaining("'TrustedHTML'"),
  ]);
  await card.waitFor();
});
