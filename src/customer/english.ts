import type { CustomerMessages } from './messages.ts';

/** The English texts of billing details. */
export const customerEnglish: CustomerMessages = {
  title: 'Billing details',
  loading: 'Loading billing details…',
  help: 'Get help',
  unaffected: 'What you bought is not affected.',
  failures: {},
};
