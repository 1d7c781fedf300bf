import { toServerUrl, type PortalServer } from '../core/http/server-url.ts';
import type { MockPolar } from './mock-polar.ts';

/** A navigation of the page, as far as it is used here. Not every version of TypeScript knows the Navigation API. */
interface Navigation extends Event {
  readonly destination: { readonly url: string };
}

/** Options of {@link handleNavigations}. */
export interface NavigationOptions {
  /** Which Polar is mocked, as in `createHandlers`. @default "production" */
  server?: PortalServer | undefined;
  /**
   * Gets the response to each navigation. By default the browser saves a file, and shows anything else in place
   * of the page, as it does with Polar.
   */
  onResponse?: ((response: Response, url: string) => void) | undefined;
}

/**
 * Responds from a mock of Polar when a page leads to one of its addresses: the link of a file, an invoice. A
 * service worker of msw never sees these, so that they would leave the page. It needs a browser with the
 * Navigation API, and does nothing in any other.
 *
 * @param polar - The mock that responds.
 * @param options - Which server it replaces, and what becomes of a response.
 * @returns A function that stops it.
 *
 * @example
 * const worker = setupWorker(...createHandlers(polar));
 * const stop = handleNavigations(polar);
 *
 * @throws `TypeError` when `server` is neither a known name nor a URL.
 */
export function handleNavigations(
  polar: MockPolar,
  { server = 'production', onResponse = show }: NavigationOptions = {},
): () => void {
  const base = new URL(`${toServerUrl(server)}/v1/`).href;
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (!navigation) return () => undefined;

  const handle = (event: Event) => {
    const { url } = (event as Navigation).destination;
    if (!event.cancelable || !url.startsWith(base)) return;
    event.preventDefault();
    void polar.navigate(url).then((response) => onResponse(response, url));
  };
  navigation.addEventListener('navigate', handle);
  return () => navigation.removeEventListener('navigate', handle);
}

async function show(response: Response): Promise<void> {
  const [, filename] =
    /filename="(.*?)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const url = URL.createObjectURL(await response.blob());
  if (filename === undefined) {
    location.assign(url);
    return;
  }
  const link = document.createElement('a');
  link.href = url;
  link.download = filename;
  link.click();
  URL.revokeObjectURL(url);
}
