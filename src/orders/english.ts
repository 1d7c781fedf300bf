import type { OrderMessages } from './messages.ts';

/** The English texts of orders. */
export const orderEnglish: OrderMessages = {
  title: 'Order',
  loading: 'Loading the order…',
  loaded: (title, date, amount) => `${title}, ${date}: ${amount}`,
  help: 'Get help',

  states: {
    pending: 'Payment pending',
    payment_failed: 'Payment failed',
    refunded: 'Refunded',
    partially_refunded: 'Partly refunded',
    draft: 'Draft',
    void: 'Cancelled',
  },
  refundedAmount: (amount) => `${amount} refunded`,
  occasions: {
    purchase: 'Purchase',
    start: 'New subscription',
    renewal: 'Renewal',
    change: 'Plan change',
    usage: 'Usage',
  },

  lines: {
    discount: 'Discount',
    tax: 'Tax',
    total: 'Total',
    credit_used: 'Credit used',
    earlier_balance: 'Earlier balance',
    charged: 'Charged',
    refund: 'Refunded',
  },
  item: 'Item',

  invoice: 'Invoice',
  receipt: 'Receipt',
  opening: 'Opening…',
  preparing: 'Preparing…',
  checkAgain: 'Check again',
  invoicePreparing:
    'Your invoice is being prepared. This usually takes less than ten seconds. You can stay on this page.',
  receiptPreparing:
    'Your receipt is being prepared. This usually takes less than half a minute. You can stay on this page.',
  invoiceLate: 'Your invoice takes longer than usual. Check again in a few minutes.',
  receiptLate: 'Your receipt takes longer than usual. Check again in a few minutes.',
  invoiceReady: 'Your invoice is ready. The link works for ten minutes.',
  receiptReady: 'Your receipt is ready. The link works for ten minutes.',
  ifNothingOpened: 'Nothing opened? This link works for ten minutes.',
  openInvoice: 'Open the invoice',
  openReceipt: 'Open the receipt',
  openInNewTab: 'Open it in a new tab',
  invoiceNotOpened: (reason) => `The invoice could not be opened: ${reason}.`,
  receiptNotOpened: (reason) => `The receipt could not be opened: ${reason}.`,
  invoiceNotCreated: (reason) => `The invoice was not created: ${reason}.`,
  maybeCreated:
    'The invoice may be on its way: no response came to confirm it. Try again in a minute.',
  noInvoice: 'There is no invoice for this order. Ask the seller if you need one.',
  noReceipt: 'There is no receipt for this order. Ask the seller if you need one.',

  formTitle: (date) => `Invoice for ${date}`,
  formText: 'It needs a name and an address.',
  formNote: 'Name and street can be corrected later, country and state cannot.',
  taxIdNote: 'The tax ID on it is the one from the purchase. If it needs another, ask the seller.',
  createInvoice: 'Create invoice',
  creatingInvoice: 'Creating…',

  correct: 'Correct the details on the invoice',
  correctTitle: (date) => `Correct the invoice for ${date}`,
  correctText:
    'You can change the name, the street, the city and the postal code. Country and state stay as they are.',
  saveCorrection: 'Save and renew invoice',
  correctionPreparing:
    'Your details are saved, and the corrected invoice is being prepared. This usually takes less than ten seconds.',
  corrected: 'Your corrected invoice is ready. The link works for ten minutes.',
  correctionFollows:
    'Your details are saved. The corrected invoice follows in a few minutes. Until then, you may get the one with the old details.',
  nothingToCorrect: 'Nothing was changed: these details are on the invoice already.',
  notCorrected: (reason) => `Your details were not saved: ${reason}.`,
  maybeCorrected:
    'Your details may be saved: no response came to confirm it. Reload this page to see how things stand.',
  savedOnly: (reason) => `Your details are saved, but no invoice was made with them: ${reason}.`,
  placeFixed: 'This can no longer be changed on this invoice. Ask the seller.',

  nextAttempt: (when) => `The next attempt is on ${when}.`,
  nextAttemptDue: 'The next attempt is due now.',
  worksUntilThen: 'What you bought works until then.',
  pausedUntilThen: 'What you bought is paused until it is paid.',
  updatePayment: (platform) => `Update the payment method on ${platform}`,
  signInThere: (platform) => `${platform} asks you to sign in by email first.`,

  unaffected: 'What you bought is not affected.',
  failures: {
    unauthorized: ({ next }) => [
      'Your session has ended',
      `For your security, access to orders lasts one hour. ${next}`,
    ],
    not_found: [
      'Order not found',
      'It may belong to another account. Sign in with the account that you used to buy it.',
    ],
  },
  notForMembers: [
    'Orders are shown to billing managers',
    'Ask your team’s owner or one of its billing managers for an invoice. What you use is not affected.',
  ],

  list: {
    title: 'Orders',
    loading: 'Loading orders…',
    shown: (count, number) => `${number(count)} ${count === 1 ? 'order' : 'orders'} shown`,
    unreadable: (count, number) =>
      `${number(count)} ${count === 1 ? 'order' : 'orders'} could not be shown. Ask the seller for help.`,
    product: 'Product',
    allProducts: 'All products',
    noneFound: 'No order found. The search looks for names of products.',
    empty: [
      'No orders to show',
      'If you expected one, check which account you are signed in with.',
    ],
  },
};
