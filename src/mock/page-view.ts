import { isAllowedHeader } from './cors.ts';

/** Headers that the browser sets by itself, so that no preflight asks for them. */
const SET_BY_BROWSER =
  /^(sec-.*|proxy-.*|accept-(charset|encoding)|connection|content-length|cookie|date|dnt|expect|host|keep-alive|origin|priority|range|referer|te|trailer|transfer-encoding|upgrade.*|user-agent|via)$/;

/** Headers of an answer that a page may read without being told so. */
const READABLE =
  /^(cache-control|content-(language|length|type)|expires|last-modified|pragma|polar-version|location)$/;

/**
 * An answer as the page that asked gets to see it. Mocked answers skip the browser's own checks,
 * so that a page would see here what it never sees of Polar. Outside a page all can be seen.
 */
export function toPageView(request: Request, response: Response): Response {
  if (typeof document === 'undefined' || response.type === 'error') return response;

  const refused = [...request.headers.keys()].some(
    (name) => !isAllowedHeader(name) && !SET_BY_BROWSER.test(name),
  );
  const readable = response.headers.has('access-control-allow-origin');
  // A server that allows every origin may not be sent credentials.
  if (refused || !readable || request.credentials === 'include') return Response.error();

  const unreadable = [...response.headers.keys()].filter((name) => !READABLE.test(name));
  for (const name of unreadable) response.headers.delete(name);
  return response;
}
