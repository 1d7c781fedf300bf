import { suspectFetch } from './suspect-fetch.ts';

interface Circumstances {
  /** The base URL. */
  server: string;
  apiVersion: string;
  /** The replacement of `fetch` that the host app chose. */
  fetch: typeof globalThis.fetch | undefined;
}

/** The likely causes of a request without a response, which a browser does not tell apart. */
export function explainNoResponse({ server, apiVersion, fetch }: Circumstances): string {
  return `Likely causes: no connection; a content security policy or an ad blocker; a wrong server (${server}); a redirect, which is never followed; or an unknown or removed API version (${apiVersion}), to which Polar responds without CORS headers, so that a browser reports a network error.${suspectFetch(fetch)}`;
}
