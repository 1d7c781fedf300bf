import { PolarPortalProvider } from 'polar-customer-portal';
import 'polar-customer-portal/styles.css';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, vi } from 'vitest';

/**
 * Shows something once, so that its data is in the cache from then on.
 *
 * @param rows - How many list items there are when all of it is there.
 * @returns What shows it again: script and layout, in milliseconds.
 */
export async function prepareMount(ui: ReactNode, answer: unknown, rows: number) {
  vi.stubGlobal('fetch', async () => Response.json(answer));
  const host = document.body.appendChild(document.createElement('div'));
  host.style.width = '640px';
  const root = createRoot(host);
  const render = (shown: ReactNode) =>
    flushSync(() =>
      root.render(
        <PolarPortalProvider sessionToken="polar_cst_bench">{shown}</PolarPortalProvider>,
      ),
    );
  render(ui);
  await expect.poll(() => host.querySelectorAll('li').length).toBe(rows);
  expect(host.querySelector('[aria-busy="true"]')).toBeNull();

  return () => {
    render(null);
    host.getBoundingClientRect();
    const start = performance.now();
    render(ui);
    host.getBoundingClientRect();
    const time = performance.now() - start;
    expect(host.querySelectorAll('li').length).toBe(rows);
    return time;
  };
}
