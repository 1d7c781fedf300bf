import * as v from 'valibot';
import { cleanText } from './clean-text.ts';
import { PortalError, type PortalErrorCode } from './errors.ts';
import { lenient } from './fields.ts';
import { explainHidden } from './hide-keys.ts';
import type { PortalResponse } from './read-response.ts';

const CODES: Partial<Record<number, PortalErrorCode>> = {
  401: 'unauthorized',
  402: 'payment_required',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  410: 'gone',
  422: 'invalid_request',
  429: 'rate_limited',
};

// Polar's own words alone: beside them it echoes the request (`input`), license keys included.
const bodySchema = v.object({
  error: lenient(v.string()),
  /** A text, or a list of issues. */
  detail: v.optional(v.unknown()),
  error_description: lenient(v.string()),
});
const issuesSchema = v.array(
  v.object({
    // Anything else could throw where it is turned into a text.
    loc: lenient(v.array(v.union([v.string(), v.number()]))),
    msg: lenient(v.string()),
  }),
);

/**
 * The error that a response is; also that of a success which cannot be read.
 *
 * @param request - Its name in the message.
 */
export function toError(response: PortalResponse, request: string): PortalError {
  const { status, statusText, isEmpty } = response;
  const { error, detail, issues, error_description } = readBody(response);
  const unreadable = `the response is ${isEmpty ? 'empty' : 'not JSON'}`;
  const words = detail || issues[0]?.msg || error_description || statusText;
  const reason = status < 300 ? unreadable : cleanText(words);
  const hint = status === 404 ? explainHidden(request) : '';
  return new PortalError(
    toCode(status),
    `Polar responded to ${request} with ${status}${reason && `: ${reason}`}${hint}`,
    {
      status,
      fields: status === 422 ? toFields(issues) : [],
      reason: status >= 400 ? toReason(error) : undefined,
      // "Unauthorized" alone is also what proxies say.
      isPolarsOwn:
        status === 401 &&
        (error === 'invalid_token' || (error === 'Unauthorized' && detail === 'Unauthorized')),
    },
  );
}

/** The name of one of Polar's classes. Whatever else stands there may be anything, and may be secret. */
function toReason(error: string | undefined): string | undefined {
  return error && /^(?!polar_)[A-Za-z_]{1,60}$/.test(error) ? error : undefined;
}

type Issues = v.InferOutput<typeof issuesSchema>;

function readBody({ body }: PortalResponse) {
  const result = v.safeParse(bodySchema, body);
  const { detail, ...rest } = result.success ? result.output : {};
  const issues = v.safeParse(issuesSchema, detail);
  return {
    ...rest,
    detail: typeof detail === 'string' ? detail : undefined,
    issues: issues.success ? issues.output : [],
  };
}

function toCode(status: number): PortalErrorCode {
  if (status >= 500) return 'server';
  return CODES[status] ?? (status >= 400 ? 'rejected' : 'invalid_response');
}

/** More inputs than any form has. */
const MOST_FIELDS = 100;

/** The inputs that issues are about. Other places than the body name none, nor does a position in it. */
function toFields(issues: Issues): string[] {
  const paths = issues
    .slice(0, MOST_FIELDS)
    .map(({ loc: [place, ...path] = [] }) => (place === 'body' ? path : []));
  return [
    ...new Set(
      paths.filter(([field]) => typeof field === 'string').map((path) => cleanText(path.join('.'))),
    ),
  ];
}
