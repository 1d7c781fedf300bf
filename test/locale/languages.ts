import type { Language } from 'polar-customer-portal';
import type { FailureMessage } from '../../src/locale/common-messages.ts';
import { call, mark, WORDS, type Call } from './call.ts';
import { getSubscriptionCalls } from './subscription-calls.ts';

const files = import.meta.glob<Record<string, Language>>('../../src/locale/languages/*.ts', {
  eager: true,
});

/** The exports of each entry point `/locale/…`, by its tag. */
export const entryPoints = new Map(
  Object.entries(files).map(([path, exports]) => [path.replace(/.*\/(.*)\.ts/, '$1'), exports]),
);

/** All languages that have an entry point. */
export const languages = [...entryPoints.values()].flatMap((exports) => Object.values(exports));

/** One count for each plural form of a language, a whole number where there is one. */
export function getCounts(locale: string): number[] {
  const rules = new Intl.PluralRules(locale);
  return rules.resolvedOptions().pluralCategories.map((category) => {
    const found = [0, 1, 2, 3, 11, 100, 1_000_000, 1.5].find(
      (count) => rules.select(count) === category,
    );
    if (found === undefined) throw new Error(`No count of ${locale} takes the form "${category}".`);
    return found;
  });
}

/** A text of a language, and how it was asked for. */
export interface Text extends Call {
  path: string;
  text: string;
}

/** How each message that is a function is called; last it is given what formats numbers. */
function getCalls(counts: number[]): Record<string, Call[]> {
  const most = 2_000_000;
  const each = counts.map((count) => call([count]));
  const limits = (count: number) => [null, count, most];
  const several = [2, ...counts.filter((count) => count > 2)];
  return {
    'common.used': counts.map((count) => call([count, most])),
    'common.upTo': each,
    'common.left': each,
    'common.over': each,
    'common.found': [...each, call([0])],
    'common.choice': counts.map((count) => call(['<label>', count])),
    'common.page': counts.map((count) => call([count, most])),
    'common.address.optional': [call(['<label>'])],
    'common.address.notOffered': [call(['<name>'])],
    'common.address.taxIdHint': [call(['<example>'])],
    'common.address.taxIdRefused': [call(['<country>'])],
    'common.address.taxIdForm': [call(['<example>'])],
    'common.address.taxIdMisfit': [call(['<country>'])],
    'common.address.refusedElsewhere': [call(['<label>'])],
    'licenseKeys.loaded': [call(['<title>', '<status>'])],
    'licenseKeys.named': [call(['<title>', '<end>'])],
    'licenseKeys.licensedTo': [call(['Noor'])],
    'licenseKeys.expiredOn': [call(['<date>'])],
    'licenseKeys.hidden': [call(['<end>']), call([''])],
    'licenseKeys.hiddenIn': each,
    'licenseKeys.inUse': counts
      .filter((count) => count >= 1)
      .flatMap((count) => [count, 1].map((limit) => call([count, limit]))),
    'licenseKeys.makeRoom': [
      ...several.map((count) => call([count])),
      // "One" is a word, or left out.
      { args: [1], shows: [] },
    ],
    'licenseKeys.activatedOn': [call(['<date>'])],
    'licenseKeys.validated': [
      ...counts
        .filter((count) => count > 0)
        .flatMap((count) => [call([count, null]), call([count, '<ago>'])]),
      // "Not validated yet" needs no number.
      { args: [0, null], shows: [] },
    ],
    'licenseKeys.issuedOn': [call(['<date>'])],
    'licenseKeys.deactivateTitle': [call(['Studio Mac'])],
    'licenseKeys.deactivateText': counts
      .filter((count) => count > 0)
      .flatMap((count) => limits(count).map((limit) => call([count, limit], count - 1))),
    'licenseKeys.deactivated': [call(['Studio Mac'])],
    'licenseKeys.maybeDeactivated': [call(['Studio Mac'])],
    'licenseKeys.notDeactivated': [call(['Studio Mac', '<reason>'])],
    'licenseKeys.notRotated': [call(['<reason>'])],
    'licenseKeys.list.total': each,
    'licenseKeys.list.unreadable': each,
    'downloads.total': each,
    'downloads.version': [call(['<version>'])],
    'downloads.platform': [call(['<system>', '<chip>'])],
    'downloads.notStarted': [call(['<reason>'])],
    'downloads.gone': [call(['<name>'])],
    'downloads.ready': [call(['<name>'])],
    'downloads.unreadable': each,
    'downloads.check.checking': [call(['<name>'])],
    'downloads.check.percent': [call([42])],
    ...getOutcomeCalls(),
    'orders.loaded': [call(['<title>', '<date>', '<amount>'])],
    'orders.refundedAmount': [call(['<amount>'])],
    'orders.invoiceNotOpened': [call(['<reason>'])],
    'orders.receiptNotOpened': [call(['<reason>'])],
    'orders.invoiceNotCreated': [call(['<reason>'])],
    'orders.formTitle': [call(['<date>'])],
    'orders.correctTitle': [call(['<date>'])],
    'orders.notCorrected': [call(['<reason>'])],
    'orders.savedOnly': [call(['<reason>'])],
    'orders.nextAttempt': [call(['<when>'])],
    'orders.updatePayment': [call([WORDS.platform])],
    'orders.signInThere': [call([WORDS.platform])],
    'orders.list.shown': each,
    'orders.list.unreadable': each,
    ...getSubscriptionCalls(counts),
    'customer.notSaved': [call(['<reason>'])],
    'customer.notAccepted': [call([WORDS.platform])],
    'customer.emailNow': [call(['<email>'])],
    'customer.emailHint': [call([WORDS.platform])],
    'customer.emailSent': [call(['<email>'])],
    'customer.emailNext': [call([WORDS.platform])],
    'customer.emailMaybeSent': [call(['<email>'])],
    'customer.emailSentAgain': [call(['<email>'])],
    'customer.emailChanged': [call(['<email>'])],
    'customer.emailRefused': [call([WORDS.platform])],
    'customer.emailNotSent': [call(['<reason>'])],
    'customer.emailPaused': [call(['<when>'])],
    'customer.emailBlocked': [call(['<when>', WORDS.platform])],
  };
}

/** How the outcomes of checking a file are called, which get the names of one file or two. */
function getOutcomeCalls(): Record<string, Call[]> {
  const one = 'same incomplete empty unpacked other unreadable unavailable stopped'.split(' ');
  const titles = [
    ...one.map((outcome) => [outcome, call(['<name>'])] as const),
    ...['listed', 'probably_listed'].map(
      (outcome) => [outcome, call(['<name>', '<other>'])] as const,
    ),
  ];
  return {
    ...Object.fromEntries(
      titles.map(([outcome, title]) => [`downloads.check.outcomes.${outcome}.title`, [title]]),
    ),
    'downloads.check.outcomes.incomplete.text': [call([42])],
    'downloads.check.outcomes.unpacked.text': [call(['<archive>'])],
    'downloads.check.outcomes.listed.text': [call(['<expected>'])],
    'downloads.check.outcomes.probably_listed.text': [call(['<expected>'])],
  };
}

/** Whether a message is one of a failure, which is given words and no numbers. */
const isFailure = (path: string) => /^\w+\.failures\.\w+$/.test(path);

/**
 * Every text of a language. Of a message that is a function, one text for each way to call it.
 *
 * @param give - What to give a message in place of a value that is listed. @default the same
 */
export function collectTexts(
  { messages }: Pick<Language, 'messages'>,
  counts: number[],
  give = (value: Call['args'][number]) => value,
): Text[] {
  const calls = getCalls(counts);
  const texts: Text[] = [];
  function walk(value: unknown, path: string) {
    if (typeof value === 'string') texts.push({ path, text: value, args: [], shows: [] });
    else if (typeof value === 'function') {
      if (isFailure(path)) return walk(value(WORDS), path);
      const known = calls[path];
      if (!known) throw new Error(`Add ${path} to getCalls, which lists how messages are called.`);
      for (const each of known) {
        texts.push({ path, text: value(...each.args.map(give), mark), ...each });
      }
    } else {
      for (const [name, inner] of Object.entries(value as object)) {
        walk(inner, path ? `${path}.${name}` : name);
      }
    }
  }
  walk(messages, '');
  return texts;
}

/** The failures among the messages of a language, each as if a vendor had named the platform. */
export function collectFailures({ messages }: Pick<Language, 'messages'>) {
  return Object.values(messages).flatMap(({ failures }) =>
    Object.entries<FailureMessage>(failures).map(([kind, message]) => {
      const [title, description] = typeof message === 'function' ? message(WORDS) : message;
      return { kind, title, description };
    }),
  );
}
