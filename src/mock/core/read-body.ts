import { type BodyRules, validateBody, type ValidationIssue } from './fields.ts';

/** Reads the body of a request, and finds what is wrong with it. */
export async function readBody(
  request: Request,
  rules: BodyRules,
): Promise<{ body: unknown; issues: ValidationIssue[] }> {
  const text = await request.text();
  let body: unknown = text === '' ? undefined : text;
  // Polar takes a body of any other content type as a text.
  if (body !== undefined && request.headers.get('content-type')?.includes('json')) {
    try {
      body = JSON.parse(text);
    } catch {
      const issue: ValidationIssue = {
        type: 'json_invalid',
        loc: ['body', 0],
        msg: 'JSON decode error',
        input: {},
        ctx: { error: 'Expecting value' },
      };
      return { body, issues: [issue] };
    }
  }
  return { body, issues: validateBody(body, rules) };
}
