/** What is wrong with a value, in the words of the validator that Polar uses. */
export interface ValueIssue {
  type: string;
  msg: string;
  ctx?: Record<string, unknown>;
}

const GROUPS = [8, 4, 4, 4, 12];

/** Why Polar refuses a value as an id; `undefined` for a UUID v4. */
export function getUuidIssue(value: unknown): ValueIssue | undefined {
  if (typeof value !== 'string') {
    return {
      type: 'uuid_type',
      msg: 'UUID input should be a string, bytes or UUID object',
    };
  }
  const error = getParseError(value);
  if (error) {
    return {
      type: 'uuid_parsing',
      msg: `Input should be a valid UUID, ${error}`,
      ctx: { error },
    };
  }
  if (!/^.{12}4.{3}[89ab]/i.test(value.replaceAll('-', ''))) {
    return {
      type: 'uuid_version',
      msg: 'UUID version 4 expected',
      ctx: { expected_version: 4 },
    };
  }
  return undefined;
}

function getParseError(value: string): string | undefined {
  const at = value.search(/[^\da-f-]/i);
  if (at >= 0) return `invalid character: found \`${value.charAt(at)}\` at ${at}`;
  if (!value.includes('-')) {
    return value.length === 32
      ? undefined
      : `invalid length: expected length 32 for simple format, found ${value.length}`;
  }
  const groups = value.split('-');
  if (groups.length !== 5) return `invalid group count: expected 5, found ${groups.length}`;
  const wrong = groups.findIndex((group, index) => group.length !== GROUPS[index]);
  return wrong < 0
    ? undefined
    : `invalid group length in group ${wrong}: expected ${GROUPS[wrong]}, found ${groups[wrong]?.length}`;
}
