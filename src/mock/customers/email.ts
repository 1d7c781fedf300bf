import { text } from '../core/fields.ts';
import type { ValueIssue } from '../core/uuid.ts';

/** Why Polar refuses an e-mail address. No domain that ends in `.invalid` exists. */
export function getEmailIssue(value: unknown): ValueIssue | undefined {
  const issue = text(value);
  if (issue) return issue;
  const email = String(value);
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  if (at < 0) return refuse('value', 'An email address must have an @-sign.');
  if (at === 0) return refuse('value', 'There must be something before the @-sign.');
  if (!/[^.]\.[^.]+$/.test(domain)) {
    return refuse('value', 'The part after the @-sign is not valid. It should have a period.');
  }
  if (domain.endsWith('.invalid')) {
    return refuse(email, `The domain name ${domain} does not exist.`, { email });
  }
  return undefined;
}

function refuse(what: string, reason: string, ctx: Record<string, unknown> = {}): ValueIssue {
  const msg = `${what} is not a valid email address: ${reason}`;
  return { type: 'value_error', msg, ctx: { ...ctx, reason } };
}
