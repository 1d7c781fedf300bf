import type { Language } from 'polar-customer-portal';
import { expect, test } from 'vitest';
import { ar } from '../../src/locale/languages/ar.ts';
import { he } from '../../src/locale/languages/he.ts';
import { collectTexts, getCounts, languages } from './languages.ts';

const rightToLeft = [
  { language: ar, letter: /^\p{Script=Arabic}/u },
  { language: he, letter: /^\p{Script=Hebrew}/u },
];

/** Each message that contains a name. */
const writeName = (
  { messages: { customer, downloads, licenseKeys, orders, subscriptions } }: Language,
  name: string,
) => [
  downloads.version(name),
  downloads.gone(name),
  downloads.ready(name),
  downloads.check.checking(name),
  downloads.check.outcomes.same.title(name),
  downloads.check.outcomes.unpacked.text(name),
  downloads.check.outcomes.listed.title(name, 'app.dmg'),
  downloads.check.outcomes.listed.text(name),
  orders.loaded(name, 'date', 'amount'),
  subscriptions.loaded(name, 'state'),
  subscriptions.planned.plan(name, 'date'),
  subscriptions.changes.cancelling.title(name),
  subscriptions.changes.pausing.title(name),
  subscriptions.changes.resuming.title(name),
  subscriptions.changes.planning.title(name),
  subscriptions.changes.planning.planned(name),
  subscriptions.changes.seating.title(name),
  subscriptions.changes.done.changePlan(name),
  subscriptions.changes.done.changePlanLater(name, 'date'),
  customer.emailNow(name),
  customer.emailSent(name),
  customer.emailMaybeSent(name),
  customer.emailSentAgain(name),
  customer.emailChanged(name),
  licenseKeys.loaded(name, licenseKeys.status.active),
  licenseKeys.named(name, '5D4E3F'),
  licenseKeys.licensedTo(name),
  licenseKeys.deactivateTitle(name),
  licenseKeys.deactivated(name),
  licenseKeys.notDeactivated(name, 'reason'),
  licenseKeys.maybeDeactivated(name),
];

/** Labels and names of products, alone or put together, whose direction does not matter. */
const BESIDES =
  /^common\.(platform|choice|address\.optional)$|^downloads\.(systems|chips|platform|check\.percent)\b/;

test.each(rightToLeft)(
  '$language.locale begins each text with a letter of its own, which decides the direction',
  ({ language, letter }) => {
    const wrong = collectTexts(language, getCounts(language.locale))
      .filter(({ path }) => !BESIDES.test(path))
      // The sentences that a resource puts first, and that say what to do, are checked by themselves;
      // so is the text of the badge, which is only announced after the title.
      .filter(({ path }) => !path.endsWith('s.loaded'))
      .map(({ text }) => text.replace('<unaffected> ', '').replace('<next>.', ''))
      // An isolated name has no part in the direction of the sentence; nor has what is no letter.
      .map((text) => text.replaceAll(/\u2068.*?\u2069/g, '').replace(/^[^\p{L}]+/u, ''))
      .filter((text) => !letter.test(text));
    expect(wrong).toEqual([]);
  },
);

test.each(rightToLeft)('$language.locale isolates every name', ({ language }) => {
  for (const text of writeName(language, 'Noor (Studio)')) {
    expect(text).toContain('\u2068Noor (Studio)\u2069');
  }
  const platforms = collectTexts(language, getCounts(language.locale))
    .map(({ text }) => text)
    .filter((text) => text.includes('<platform>'));
  expect(platforms).not.toEqual([]);
  for (const text of platforms) expect(text).toContain('\u2068<platform>\u2069');
});

test.each(languages.filter(({ dir, locale }) => dir === 'ltr' && locale !== 'en'))(
  '$locale isolates a name in Hebrew and leaves one in Latin letters as it is',
  (language) => {
    for (const text of writeName(language, 'דנה (Mac)')) {
      expect(text).toContain('\u2068דנה (Mac)\u2069');
    }
    for (const text of writeName(language, 'Dana (Mac)')) {
      expect(text).not.toMatch(/[\u2066-\u2069]/);
    }
  },
);
