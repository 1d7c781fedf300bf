import type { RateLimit } from './rate-limits.ts';
import type { Route } from './route.ts';
import { getUuidIssue } from './uuid.ts';

/** What a method and a path lead to. */
export interface Match {
  /** `undefined` when there is nothing, or when the method is wrong. */
  route: Route | undefined;
  /** What stands in place of the braces in the route's path; empty when it has none. */
  id: string;
  /** A method that the path allows; `undefined` for an unknown path. */
  allowed: Route['method'] | undefined;
  /** The limit of the path, whatever the method. */
  rateLimit: RateLimit | undefined;
}

export interface Router {
  find(method: string, path: string): Match;
  /** A path without what may be secret: in place of an id, all that is no UUID becomes `…`. */
  mask(path: string): string;
}

export function createRouter(routes: readonly Route[]): Router {
  const known = routes.map((route) => ({ route, segments: route.path.split('/') }));

  return {
    find(method, path) {
      const given = path.split('/');
      const matches = known.filter(
        ({ segments }) => segments.length === given.length && startsAlike(segments, given),
      );
      const match = matches.find(({ route }) => route.method === method);
      const braces = match?.segments.findIndex(isPlaceholder) ?? -1;
      return {
        route: match?.route,
        id: given[braces] ?? '',
        allowed: matches[0]?.route.method,
        rateLimit: matches.find(({ route }) => route.rateLimit)?.route.rateLimit,
      };
    },
    mask(path) {
      const given = path.split('/');
      return given
        .map((segment, index) => {
          const possible = known
            .filter(({ segments }) => startsAlike(segments.slice(0, index), given))
            .map(({ segments }) => segments[index] ?? '');
          const isId = possible.some(isSecret) && !possible.includes(segment);
          return isId && getUuidIssue(segment) ? '…' : segment;
        })
        .join('/');
    },
  };
}

function startsAlike(segments: string[], given: string[]): boolean {
  return segments.every((segment, index) =>
    isPlaceholder(segment) ? given[index] !== '' : segment === given[index],
  );
}

/** Whether what stands there may be secret. */
function isSecret(segment: string): boolean {
  return isPlaceholder(segment) && segment !== '{slug}';
}

function isPlaceholder(segment: string): boolean {
  return segment.startsWith('{');
}
