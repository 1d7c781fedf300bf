/** What to respond with instead, and what the response may have been. */
export const NO_TOKEN =
  'It must respond with { token, expires_at } as JSON, as createSessionHandler does. If it was a page of HTML: a sign-in page, which a customer who is signed out was redirected to, or the page that a server sends for every address without a route.';

/** The likely mistake, by the status of a response without a session. */
const MISTAKES: Partial<Record<number, string>> = {
  403: 'It does not accept the origin of this page (see allowedOrigins), or it expects a CSRF token.',
  404: 'There is no route for POST at this address; your development server does not forward requests to it; or your authentication responds with 404 to a customer who is signed out, as the middleware of Clerk does: let the route through, and respond with 401. For a customer who has bought nothing, respond with 404 and { "error": { "code": "no_customer" } }.',
  405: 'The route must accept POST.',
  419: 'The CSRF token is missing or has expired, which is how Laravel says it: except the route from that check, or send the token: fetchSession(address, { headers }).',
};

/** What the developer can look at, by the status of a response without a session. */
export function explainNoSession(status: number): string {
  return MISTAKES[status] ?? (status < 400 ? NO_TOKEN : 'Its log says why.');
}
