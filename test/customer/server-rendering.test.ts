import { CustomerCard, PolarPortalProvider } from 'polar-customer-portal';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';

test('a server renders the placeholders of the billing details, and asks for nothing', () => {
  const sessionToken = vi.fn(() => 'polar_cst_1');
  const html = renderToString(
    createElement(PolarPortalProvider, { sessionToken }, createElement(CustomerCard)),
  );
  expect(html).toContain('data-slot="customer-card"');
  expect(html).toContain('data-slot="portal-skeleton"');
  expect(html).toContain('data-state="loading"');
  expect(sessionToken).not.toHaveBeenCalled();
});
