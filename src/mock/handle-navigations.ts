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
   * Gets the response to each navigation, its address, and the target of the link: `""` for this page. By default
   * the browser saves a file, and shows anything else there, as it does with Polar.
   */
  onResponse?: ((response: Response, url: string, target: string) => void) | undefined;
}

/**
 * Responds from a mock of Polar when a page leads to one of its addresses: the link of a file, an invoice. A
 * service worker of msw never sees these, so that they would leave the page. So does a click on such a link for a frame
 * or another tab. It needs a browser with the Navigation API, and does nothing in any other.
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
    void polar.navigate(url).then((response) => onResponse(response, url, ''));
  };
  /** A link to another tab, or to a frame, is no navigation of this page. */
  const handleClick = (event: MouseEvent) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (event.defaultPrevented || !link?.href.startsWith(base)) return;
    const { href: url, target } = link;
    if (target === '' || target === '_self') return;
    event.preventDefault();
    void polar.navigate(url).then((response) => onResponse(response, url, target));
  };
  navigation.addEventListener('navigate', handle);
  // After the handlers of the page, which may change the target.
  addEventListener('click', handleClick);
  return () => {
    navigation.removeEventListener('navigate', handle);
    removeEventListener('click', handleClick);
  };
}

async function show(response: Response, _: string, target: string): Promise<void> {
  const [, filename] =
    /filename="(.*?)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  if (filename === undefined) link.target = target;
  else link.download = filename;
  link.click();
  if (filename !== undefined) URL.revokeObjectURL(link.href);
}
