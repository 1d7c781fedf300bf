import type { OrderMessages } from './messages.ts';

/** The English texts of orders. */
export const orderEnglish: OrderMessages = {
  title: 'Orders',
  loading: 'Loading orders…',
  help: 'Get help',
  unaffected: 'What you bought is not affected.',
  failures: {},
};
