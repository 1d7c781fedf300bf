import { vi } from 'vitest';

/** Makes the page one on a phone, unless its pointer is fine, and returns the mock of its share sheet. */
export function addShareSheet({ isCoarse = true } = {}) {
  const share = vi.fn<(data?: ShareData) => Promise<void>>(async () => {});
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query === '(pointer: coarse)' && isCoarse,
  }));
  Object.defineProperty(navigator, 'share', { configurable: true, value: share });
  return share;
}

/** Call this after each test: test files share a page. */
export const removeShareSheet = () => Reflect.deleteProperty(navigator, 'share');
