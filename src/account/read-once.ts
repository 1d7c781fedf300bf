/**
 * Options of a query that is read once while the page lives: not again on focus or on mount. It is read again when the
 * app refreshes what it shows, and when the session has another token.
 */
export const READ_ONCE = {
  staleTime: Infinity,
  // Until its customer leaves.
  gcTime: Infinity,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  refetchInterval: false,
} as const;
