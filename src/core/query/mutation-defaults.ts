/**
 * How a change is sent: after all others, so that each is made with the key as it is by then; once; and
 * also when the browser thinks that it is offline, so that nobody waits for news.
 */
export const inTurn = {
  scope: { id: 'polar-customer-portal' },
  retry: false,
  networkMode: 'always',
} as const;
