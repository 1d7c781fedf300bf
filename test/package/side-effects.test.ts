import { describe, expect, test, vi } from 'vitest';

const entryPoints: Record<string, () => Promise<unknown>> = {
  'polar-customer-portal': () => import('polar-customer-portal'),
  'polar-customer-portal/client': () => import('polar-customer-portal/client'),
  'polar-customer-portal/element': () => import('polar-customer-portal/element'),
  'polar-customer-portal/mock': () => import('polar-customer-portal/mock'),
  'polar-customer-portal/server': () => import('polar-customer-portal/server'),
};

const locales = import.meta.glob('../../src/locale/languages/*.ts');
for (const [path, load] of Object.entries(locales)) {
  entryPoints[path.replace(/.*\/(.*)\.ts/, 'polar-customer-portal/locale/$1')] = load;
}

/** What a side effect would change: global names, the document, storage, cookies and prototypes. */
function takeSnapshot() {
  return {
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    document: document.documentElement.outerHTML,
    storage: [localStorage.length, sessionStorage.length, document.cookie],
    prototypes: [Object, Array, String, Date, Promise, Element].map(({ prototype }) =>
      Object.getOwnPropertyNames(prototype),
    ),
  };
}

describe('importing', () => {
  test.each(Object.entries(entryPoints))('"%s" has no side effects', async (_, load) => {
    // Loads the dependencies first, because their side effects are not tested here.
    await Promise.all([import('@tanstack/react-query'), import('react-dom/client'), import('msw')]);
    vi.resetModules();
    const before = takeSnapshot();
    const listen = vi.spyOn(EventTarget.prototype, 'addEventListener');
    const fetch = vi.spyOn(globalThis, 'fetch');
    vi.useFakeTimers();

    await load();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    expect(listen).not.toHaveBeenCalled();
    expect(fetch).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(takeSnapshot()).toEqual(before);
  });
});
