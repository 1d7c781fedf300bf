import { en } from 'polar-customer-portal/locale/en';
import { describe, expect, test } from 'vitest';
import { createFormat } from '../../src/locale/format.ts';
import { collectFailures, collectTexts, getCounts } from './languages.ts';

const { common, licenseKeys } = en.messages;
const { number } = createFormat('en-US');
const COUNTS = [0, 1, 2, 1_284];

describe('the English texts', () => {
  test('of no resource read well with any number', () => {
    const texts: Record<string, string[]> = {
      used: COUNTS.map((count) => common.used(count, 2_000, number)),
      upTo: COUNTS.map((count) => common.upTo(count, number)),
      left: COUNTS.map((count) => common.left(count, number)),
      over: COUNTS.map((count) => common.over(count, number)),
      found: COUNTS.map((count) => common.found(count, number)),
      choice: COUNTS.map((count) => common.choice('Active', count, number)),
      page: [common.page(1, 1_284, number)],
    };
    expect(texts).toEqual({
      used: ['0 of 2,000', '1 of 2,000', '2 of 2,000', '1,284 of 2,000'],
      upTo: ['Up to 0', 'Up to 1', 'Up to 2', 'Up to 1,284'],
      left: ['0 left', '1 left', '2 left', '1,284 left'],
      over: ['0', '1', '2', '1,284'].map((count) => `${count} over the limit`),
      found: ['0 found', '1 found', '2 found', '1,284 found'],
      choice: ['Active (0)', 'Active (1)', 'Active (2)', 'Active (1,284)'],
      page: ['Page 1 of 1,284'],
    });
    expect(Object.keys(texts).sort()).toEqual(getFunctions(common));
  });

  test('of license keys read well with any number, name and date', () => {
    const texts: Record<string, string[]> = {
      loaded: [licenseKeys.loaded('License key', 'Active')],
      named: ['5D4E3F', ''].map((end) => licenseKeys.named('License key', end)),
      licensedTo: [licenseKeys.licensedTo('Noor Haddad')],
      expiredOn: [licenseKeys.expiredOn('June 1, 2026')],
      hidden: [licenseKeys.hidden('5D4E3F'), licenseKeys.hidden('')],
      hiddenIn: [30, 1].map((seconds) => licenseKeys.hiddenIn(seconds, number)),
      inUse: [1, 2].map((limit) => licenseKeys.inUse(2, limit, number)),
      makeRoom: [1, 2, 1_284].map((count) => licenseKeys.makeRoom(count, number)),
      activatedOn: [licenseKeys.activatedOn('Jun 1, 2026')],
      validated: [
        ...COUNTS.map((count) => licenseKeys.validated(count, null, number)),
        licenseKeys.validated(2, '1 day ago', number),
      ],
      issuedOn: [licenseKeys.issuedOn('Jun 1, 2026')],
      deactivateTitle: [licenseKeys.deactivateTitle('Studio Mac')],
      deactivateText: [
        licenseKeys.deactivateText(1_284, 2_000, number),
        licenseKeys.deactivateText(1, null, number),
      ],
      deactivated: [licenseKeys.deactivated('Studio Mac')],
      maybeDeactivated: [licenseKeys.maybeDeactivated('Studio Mac')],
      notDeactivated: [licenseKeys.notDeactivated('Studio Mac', 'You are offline')],
      notRotated: [licenseKeys.notRotated('You are offline')],
    };
    expect(texts).toEqual({
      loaded: ['License key: Active'],
      named: ['License key, ends with 5D4E3F', 'License key'],
      licensedTo: ['Licensed to Noor Haddad'],
      expiredOn: ['This key expired on June 1, 2026.'],
      hidden: ['Hidden, ends with 5D4E3F', 'Hidden'],
      hiddenIn: ['Hidden again in 30 seconds', 'Hidden again in 1 second'],
      inUse: ['2 of 1 in use.', 'All 2 in use.'],
      makeRoom: [
        'To make room, deactivate one that you no longer need.',
        'To make room, deactivate 2 that you no longer need.',
        'To make room, deactivate 1,284 that you no longer need.',
      ],
      activatedOn: ['Activated Jun 1, 2026'],
      validated: [
        'Not validated yet',
        'Validated 1 time',
        'Validated 2 times',
        'Validated 1,284 times',
        'Validated 2 times, last 1 day ago',
      ],
      issuedOn: ['Issued Jun 1, 2026'],
      deactivateTitle: ['Deactivate “Studio Mac”?'],
      deactivateText: [
        'The app on that device stops working until you activate it again. In use now: 1,284 of 2,000. Afterwards: 1,283 of 2,000.',
        'The app on that device stops working until you activate it again. In use now: 1. Afterwards: 0.',
      ],
      deactivated: ['“Studio Mac” was deactivated.'],
      maybeDeactivated: [
        '“Studio Mac” may have been deactivated: no response came to confirm it. Once the license key can be loaded again, you will see here whether it was.',
      ],
      notDeactivated: ['“Studio Mac” was not deactivated: You are offline.'],
      notRotated: ['Your key was not replaced: You are offline.'],
    });
    expect(Object.keys(texts).sort()).toEqual(getFunctions(licenseKeys));
  });

  test('of a list of license keys read well with any number', () => {
    const texts: Record<string, string[]> = {
      total: COUNTS.map((count) => licenseKeys.list.total(count, number)),
      unreadable: [1, 2].map((count) => licenseKeys.list.unreadable(count, number)),
    };
    expect(texts).toEqual({
      total: ['0 license keys', '1 license key', '2 license keys', '1,284 license keys'],
      unreadable: [
        '1 license key could not be shown. Ask the seller for help.',
        '2 license keys could not be shown. Ask the seller for help.',
      ],
    });
    expect(Object.keys(texts).sort()).toEqual(getFunctions(licenseKeys.list));
  });

  test('do not claim that a key without a date of its own lasts forever', () => {
    expect(licenseKeys.noDate).toBe('No set date');
    const forever = collectTexts(en, getCounts('en')).filter(
      ({ path, text }) => path.startsWith('licenseKeys.') && /never|forever|lifetime/i.test(text),
    );
    expect(forever).toEqual([]);
  });
});

/** The names of the messages that are functions. */
function getFunctions(messages: object): string[] {
  const names = Object.entries(messages).filter(([, message]) => typeof message === 'function');
  return names.map(([name]) => name).sort();
}

describe('the English text of a failure', () => {
  const failures = collectFailures(en);
  const withoutReassurance = ['unauthorized', 'signed_out', 'not_found', 'no_customer'];

  test.each(failures)('says what happened and what to do, without jargon ($title)', (failure) => {
    const { title, description } = failure;
    expect(title).toMatch(/^[A-Z<].*[^.]$/);
    expect(description).toMatch(/[A-Z].*\.$/);
    expect(title + description).not.toMatch(/error|status|\d{3}|token|request failed|JSON|null/i);
  });

  test.each(failures.filter(({ kind }) => !withoutReassurance.includes(kind)))(
    'begins by reassuring the customer about what was bought ($kind: $title)',
    ({ description }) => {
      expect(description).toMatch(/^<unaffected> [A-Z]/);
    },
  );
});
