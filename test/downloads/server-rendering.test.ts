import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { createPortalClient } from 'polar-customer-portal/client';
import { DownloadList, PolarPortalProvider } from 'polar-customer-portal';
import { expect, test, vi } from 'vitest';

test('a server renders the placeholders of a list of downloads, and requests nothing', () => {
  const fetch = vi.fn<typeof globalThis.fetch>();
  const client = createPortalClient({ sessionToken: 'polar_cst_1', fetch });
  const html = renderToString(
    createElement(
      PolarPortalProvider,
      { client },
      createElement(DownloadList, { expectedCount: 2 }),
    ),
  );
  expect(html).toContain('aria-busy="true"');
  expect(html.match(/data-slot="download-row"/g)).toHaveLength(2);
  expect(html).not.toContain('<a');
  expect(fetch).not.toHaveBeenCalled();
});
