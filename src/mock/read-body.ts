import { type BodyFields, validateBody, type ValidationIssue } from './body-fields.ts';

/** Reads the body of a request and says what is wrong with it. */
export async function readBody(
  request: Request,
  fields: BodyFields,
): Promise<{ body: unknown; issues: ValidationIssue[] }> {
  const text = await request.text();
  let body: unknown = text === '' ? undefined : text;
  // Text that does not claim to be JSON is taken as text.
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
  return { body, issues: validateBody(body, fields) };
}
