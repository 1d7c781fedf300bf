const ALLOWED_HEADERS = [
  'Accept',
  'Accept-Language',
  'Authorization',
  'Content-Language',
  'Content-Type',
  'Polar-Version',
];

/** Adds the headers that let a page of any origin read a response. */
export function withCors(response: Response, version: string): Response {
  response.headers.set('access-control-allow-origin', '*');
  response.headers.set('polar-version', version);
  if (!response.headers.has('vary')) {
    response.headers.set('access-control-expose-headers', 'Polar-Version');
    response.headers.set('vary', 'Origin');
  }
  return response;
}

export function isPreflight({ method, headers }: Request): boolean {
  return method === 'OPTIONS' && headers.has('access-control-request-method');
}

/** The response to a browser's question whether a page may send a request. */
export function respondToPreflight(request: Request): Response {
  const headers = request.headers.get('access-control-request-headers') ?? '';
  const allowed = headers.split(',').every((name) => isAllowedHeader(name.trim()));
  return new Response(allowed ? 'OK' : 'Disallowed CORS headers', {
    status: allowed ? 200 : 400,
    headers: {
      vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers, Access-Control-Request-Private-Network',
      'access-control-allow-methods': 'DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, QUERY',
      'access-control-max-age': '600',
      'access-control-allow-headers': ALLOWED_HEADERS.join(', '),
      'content-type': 'text/plain; charset=utf-8',
    },
  });
}

/** Whether the preflight lets a page send a header. */
export function isAllowedHeader(name: string): boolean {
  return (
    name === '' || ALLOWED_HEADERS.some((allowed) => allowed.toLowerCase() === name.toLowerCase())
  );
}
