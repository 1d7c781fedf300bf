import type { CustomerMessages } from '../messages.ts';

/** What is wrong with an e-mail address, as the message that says it. */
export type EmailProblem = keyof Pick<
  CustomerMessages,
  'emailMissing' | 'emailMalformed' | 'emailSame'
>;

/**
 * What Polar is sure to refuse in a new e-mail address. It is not asked then, because it counts each request.
 *
 * @param email - Without spaces around it.
 * @param current - The present address.
 */
export function findEmailProblem(
  email: string,
  current: string | null | undefined,
): EmailProblem | undefined {
  if (!email) return 'emailMissing';
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) return 'emailMalformed';
  // As Polar compares them.
  if (email.toLowerCase() === current?.toLowerCase()) return 'emailSame';
  return undefined;
}
