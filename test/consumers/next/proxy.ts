import { NextResponse, type NextRequest } from 'next/server';

/** A strict content security policy, with another nonce for each page. */
export function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID());
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    `connect-src 'self' ${process.env['POLAR_SERVER']}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  // Next.js finds the nonce in the request, and puts it onto its own scripts.
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}
