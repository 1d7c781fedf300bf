import type { CommonMessages } from './common-messages.ts';

/** The English texts that belong to no resource. */
export const commonEnglish: CommonMessages = {
  platform: 'Polar',

  signInAgain: 'Sign in again',
  tryAgain: 'Try again',
  reload: 'Reload',
  tryingAgain: 'Trying again…',
  outdated: 'This may be outdated.',
  nextSteps: {
    sign_in: 'Sign in again to continue.',
    reload: 'Reload this page to continue.',
    try_again: 'Try again, or reload this page.',
  },
  keep: 'Keep it',

  used: (count, limit, number) => `${number(count)} of ${number(limit)}`,
  upTo: (limit, number) => `Up to ${number(limit)}`,
  left: (count, number) => `${number(count)} left`,
  over: (count, number) => `${number(count)} over the limit`,
  unlimited: 'No limit',

  search: 'Search',
  found: (count, number) => `${number(count)} found`,
  showMore: 'Show more',
  all: 'All',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: 'Pages',
  page: (page, pages, number) => `Page ${number(page)} of ${number(pages)}`,
  turning: 'Loading…',
  previous: 'Previous',
  next: 'Next',

  failures: {
    signed_out: ({ next }) => [
      'You are not signed in',
      `What you bought is shown only while you are signed in. ${next}`,
    ],
    unauthorized: ({ next }) => [
      'Your session has ended',
      `For your security, a session lasts one hour. ${next}`,
    ],
    payment_required: ({ unaffected }) => [
      'A payment is missing',
      `${unaffected} Ask the seller how to pay.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `${platform} refused this request`,
      `${unaffected} Ask the seller for help.`,
    ],
    not_found: [
      'Not found',
      'It may belong to another account. Sign in with the account that you used to buy it.',
    ],
    conflict: ({ unaffected }) => [
      'Something else was changed at the same time',
      `${unaffected} Reload this page to see how things stand, then try again.`,
    ],
    gone: ({ unaffected }) => [
      'This is no longer available',
      `${unaffected} Ask the seller for help.`,
    ],
    invalid_request: ({ unaffected }) => [
      'We can’t show this',
      `${unaffected} Ask the seller for help.`,
    ],
    rejected: ({ platform, unaffected }) => [
      `${platform} refused this request`,
      `${unaffected} Ask the seller for help.`,
    ],
    rate_limited: ({ unaffected }) => [
      'Too many requests',
      `${unaffected} Wait a minute and try again.`,
    ],
    server: ({ platform, unaffected }) => [
      `${platform} can’t respond right now`,
      `${unaffected} Wait a minute and try again.`,
    ],
    network: ({ platform, unaffected }) => [
      `We can’t reach ${platform} right now`,
      `${unaffected} Check your connection and try again.`,
    ],
    offline: ({ unaffected }) => [
      'You are offline',
      `${unaffected} We will try again as soon as you are back online.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `${platform} is taking too long to respond`,
      `${unaffected} Check your connection and try again.`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `We can’t read ${platform}’s response`,
      `${unaffected} Ask the seller for help.`,
    ],
    no_session: ({ unaffected, next }) => [
      'We couldn’t get access to your account',
      `${unaffected} You may be signed out. ${next}`,
    ],
    session_unavailable: ({ unaffected }) => [
      'The seller’s site isn’t responding right now',
      `${unaffected} Wait a minute and try again.`,
    ],
    no_customer: [
      'No purchases with this account',
      'If you expected one, check which account you are signed in with.',
    ],
    unknown: ({ unaffected }) => [
      'Something went wrong',
      `${unaffected} Wait a minute and try again.`,
    ],
  },
};
