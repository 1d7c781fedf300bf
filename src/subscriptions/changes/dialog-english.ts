import { files, seats, theKeys, verb } from '../english-words.ts';
import type { SubscriptionChangeMessages } from './messages.ts';

/** The English texts of the dialogs. */
export const changeDialogEnglish: Pick<
  SubscriptionChangeMessages,
  'cancelling' | 'pausing' | 'resuming' | 'planning' | 'seating'
> = {
  cancelling: {
    title: (product) => `Cancel ${product}?`,
    nothingCharged: 'Nothing is charged any more.',
    trialNotCharged: 'The trial goes on until its end, and nothing is charged then.',
    onlyUsageCharged: 'Nothing is charged any more, except what you use until it ends.',
    onlyOpenCharged:
      'Nothing is charged any more, except what is still to be paid for this period.',
    openAmount: (amount, date) =>
      `It ends with the current period. ${amount ? `The unpaid amount of ${amount}` : 'The unpaid amount'} may still be collected${date ? `, until about ${date}` : ''}.`,
    endsNow: (amount) =>
      `It ends at once. ${amount ? `The unpaid amount of ${amount}` : 'The unpaid amount'} is dropped, and not collected any more.`,
    asking: 'Finding out what becomes of the unpaid amount…',
    notNow: 'It cannot end at once any more. You can still let it end with the current period.',

    atStake: 'What you keep, and until when',
    licenseKeys: (count, number) => (count === 1 ? 'License key' : `${number(count)} license keys`),
    files,
    everythingElse: 'Everything else that is included',
    invoices: 'Your invoices',
    worksUntil: (date, count) => `${verb(count, 'works', 'work')} until ${date}`,
    until: (date) => `until ${date}`,
    untilPeriodEnds: 'until the period ends',
    stopsNow: 'ends at once',
    stay: 'stay',
    team: 'This applies to everyone on your team.',

    reason: 'Why? You need not say',
    noReason: 'Choose a reason',
    reasons: {
      too_expensive: 'It costs too much',
      missing_features: 'Something that I need is missing',
      switched_service: 'I use something else now',
      unused: 'I do not use it enough',
      too_complex: 'It is too complicated',
      low_quality: 'It does not work well enough',
      customer_service: 'I am not happy with the support',
      other: 'Another reason',
    },
    comment: 'Anything to add? You need not say',
    takeBack: (date) => `You can take it back until ${date}.`,
    noWayBack: 'This cannot be taken back.',

    stayButton: 'Keep it',
    confirm: (date) => `Cancel on ${date}`,
    confirmSoon: 'Cancel when the period ends',
    confirmNow: 'End it now',
  },

  pausing: {
    title: (product) => `Pause ${product}?`,
    begins: (date) =>
      date
        ? `It goes on until ${date}, which you have paid for, and then pauses.`
        : 'It goes on until the period that you have paid for is over, and then pauses.',
    meanwhile: {
      keys: (keys) =>
        `While it is paused, ${theKeys(keys)} ${verb(keys, 'does', 'do')} not work, and nothing is charged.`,
      files: () => 'While it is paused, you cannot download the files, and nothing is charged.',
      keysAndFiles: (keys) =>
        `While it is paused, ${theKeys(keys)} ${verb(keys, 'does', 'do')} not work, you cannot download the files, and nothing is charged.`,
      other: () => 'While it is paused, what is included does not work, and nothing is charged.',
    },
    until: 'For how long',
    untilResumed: 'Until I resume it',
    untilDate: 'Until a date',
    date: 'Resume on',
    earliest: (earliest) => `${earliest} or later`,
    invalidDate: (earliest) => `Enter ${earliest} or a later day.`,
    resumesOn: (date) =>
      `It goes on by itself on ${date}, and the next period is charged that day.`,
    resumesOnRequest:
      'It stays paused until you resume it here. Resuming charges for a new period at once.',
    noEnd: 'While it is paused, it cannot be cancelled here.',
    stayButton: 'Do not pause',
    confirm: (date) => `Pause on ${date}`,
    confirmSoon: 'Pause when the period ends',
  },

  resuming: {
    title: (product) => `Resume ${product} now?`,
    charge: (amount, method) =>
      `${method ?? 'Your payment method'} is charged ${amount ?? 'for a new period'} now.`,
    price: (price) => `Price: ${price}, plus taxes. The exact sum is on the invoice.`,
    newPeriod: 'A new period starts today.',
    worksAgain: {
      keys: (keys) => `A moment later ${theKeys(keys)} ${verb(keys, 'works', 'work')} again.`,
      files: () => 'A moment later you can download the files again.',
      keysAndFiles: (keys) =>
        `A moment later ${theKeys(keys)} ${verb(keys, 'works', 'work')} again, and you can download the files.`,
      other: () => 'A moment later what is included works again.',
    },
    stayButton: 'Leave it paused',
    confirm: 'Resume',
    confirmAndPay: 'Resume and pay',
  },

  planning: {
    title: (product) => `Change the plan of ${product}`,
    plan: 'New plan',
    planned: (name) => `${name} (planned)`,
    loading: 'Loading the plans…',
    none: 'There is no other plan that this subscription can change to.',
    failed: 'The plans could not be loaded. Close this and try again in a moment.',
    missing: 'Choose a plan first.',
    contents:
      'License keys and files that the new plan does not include stop working when it changes. New ones are there a moment later.',
    stayButton: 'Keep this plan',
    confirm: 'Change plan',
    confirmAndPay: 'Change plan and pay',
  },

  seating: {
    title: (product) => `Change the seats of ${product}`,
    seats: 'Number of seats',
    range: (min, max, number) =>
      max === undefined ? `At least ${number(min)}` : `From ${number(min)} to ${number(max)}`,
    invalid: (min, max, number) =>
      max === undefined
        ? `Enter a whole number, at least ${number(min)}.`
        : `Enter a whole number from ${number(min)} to ${number(max)}.`,
    same: (count, number) => `There are ${seats(count, number)} now. Enter another number.`,
    fewer: 'Seats that people on your team use must be taken back from them first.',
    stayButton: 'Keep the seats',
    confirm: (count, number) => `Change to ${seats(count, number)}`,
    confirmAndPay: (count, number) => `Change to ${seats(count, number)} and pay`,
    confirmAny: 'Change the seats',
  },
};
