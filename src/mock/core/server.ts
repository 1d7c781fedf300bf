import type { ServerState } from './call.ts';
import { isPreflight } from './cors.ts';
import { createDelays } from './delays.ts';
import { createFailures, type FailOptions, type MockFailure } from './failures.ts';
import type { MockOperation } from './operation.ts';
import { toPageView } from './page-view.ts';
import { playFailure } from './play-failure.ts';
import { createRateLimits } from './rate-limits.ts';
import { type MockRequest, toMockRequest } from './request-log.ts';
import type { Resource } from './route.ts';
import { createRouter } from './router.ts';
import { serve } from './serve.ts';

interface ServerOptions {
  state: ServerState;
  resources: readonly Resource[];
  rateLimits: boolean;
  latency: number;
}

/** Creates a server of some resources, with delays and failures on demand, and a log of requests. */
export function createServer({ state, resources, rateLimits, latency }: ServerOptions) {
  const router = createRouter(resources.flatMap(({ routes }) => routes));
  const backend = {
    state,
    router,
    rateLimits: rateLimits ? createRateLimits(state.now) : undefined,
  };
  const failures = createFailures();
  const delays = createDelays();
  const requests: MockRequest[] = [];

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const path = url.pathname.slice(url.pathname.lastIndexOf('/v1/'));
    const entry = toMockRequest(request, path, router, state.now());
    requests.push(entry);

    const { operation } = entry;
    const failure = isPreflight(request) ? undefined : failures.take(operation);
    const delay = server.latency + (isPreflight(request) ? 0 : delays.get(operation));
    if (delay > 0) await wait(delay);
    state.jobs.runDue();
    const act = async () =>
      state.storage.respond(url, path) ?? (await serve(backend, request, path));
    const { id, rateLimit } = router.find(request.method, path);
    const asked = { operation, id, blockSeconds: rateLimit?.blockSeconds ?? 60 };
    return failure === undefined ? act() : playFailure(failure, request, asked, act);
  }

  const server = {
    latency,
    requests,
    fail: (
      operation: MockOperation | 'all',
      failure: MockFailure,
      { times = Infinity }: FailOptions = {},
    ) => failures.add(operation, failure, times),
    clearFailures: () => failures.clear(),
    delay: delays.add,
    respond: async (request: Request) => toPageView(request, await answer(request)),
    async navigate(url: string): Promise<Response> {
      const response = await answer(new Request(url));
      const location = response.headers.get('location');
      return location === null ? response : server.navigate(location);
    },
  };
  return server;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
