/**
 * Whether a text is what templates, frameworks and `String(…)` write in place of an id that is missing, or that
 * is no text. "0" and "false" are among them: they are what an unset number and `user && user.id` become, and
 * ids are counted from 1.
 */
export function isMissingId(text: string): boolean {
  return /^(undefined|null|nan|false|0|\[object .*\])?$/i.test(text.trim());
}

/**
 * Whether data may be kept under an id. What stands for a missing one would be the same for every customer,
 * who would then see each other's data.
 */
export function isCustomerId(customerId: unknown): customerId is string {
  return typeof customerId === 'string' && !isMissingId(customerId);
}

/** The error message about a `customerId` that is none. */
export function explainCustomerId(customerId: unknown): string {
  const found = typeof customerId === 'string' ? `"${customerId}"` : `of type ${typeof customerId}`;
  return `customerId must be a text that identifies the customer, for example "user-2041". It is ${found}, and counts as none.`;
}
