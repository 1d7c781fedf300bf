import { isAllowedHeader } from './cors.ts';

/** Headers that the browser sets by itself, so that no preflight mentions them. */
const SET_BY_BROWSER =
  /^(sec-.*|proxy-.*|accept-(charset|encoding)|connection|content-length|cookie|date|dnt|expect|host|keep-alive|origin|priority|range|referer|te|trailer|transfer-encoding|upgrade.*|user-agent|via)$/;

/** Headers of a response that a page may read, Polar's one exposed header among them. */
const READABLE =
  /^(cache-control|content-(language|length|type)|expires|last-modified|pragma|polar-version|location)$/;

/**
 * A response as a page would see it if it came from Polar. The browser does not apply CORS to
 * mocked responses, so this does. Outside a page, the response is returned as it is.
 */
export function toPageView(request: Request, response: Response): Response {
  if (typeof document === 'undefined' || response.type === 'error') return response;

  const refused = [...request.headers.keys()].some(
    (name) => !isAllowedHeader(name) && !SET_BY_BROWSER.test(name),
  );
  const readable = response.headers.has('access-control-allow-origin');
  // A server that allows every origin must not be sent credentials.
  if (refused || !readable || request.credentials === 'include') return Response.error();

  const unreadable = [...response.headers.keys()].filter((name) => !READABLE.test(name));
  for (const name of unreadable) response.headers.delete(name);
  return response;
}
