// @vitest-environment node
import type { FailureKind } from 'polar-customer-portal';
import { de } from 'polar-customer-portal/locale/de';
import { describe, expect, test } from 'vitest';
import { createFormat } from '../../src/locale/format.ts';
import { mergeMessages } from '../../src/locale/messages.ts';
import { en } from '../english.ts';

const { number } = createFormat('en-US');
const COUNTS = [0, 1, 2, 1_284];

describe('the English words', () => {
  const sentences: Record<string, string[]> = {
    licensedTo: [en.licensedTo('Noor Haddad')],
    expiredOn: [en.expiredOn('June 1, 2026')],
    hidden: [en.hidden('5D4E3F'), en.hidden('')],
    used: COUNTS.map((count) => en.used(count, 2_000, number)),
    upTo: COUNTS.map((count) => en.upTo(count, number)),
    left: COUNTS.map((count) => en.left(count, number)),
    over: COUNTS.map((count) => en.over(count, number)),
    inUse: [null, 0, 1, 2, 1_284].map((limit) => en.inUse(2, limit, number)),
    activatedOn: [en.activatedOn('Jun 1, 2026')],
    found: COUNTS.map((count) => en.found(count, number)),
    validated: [
      ...COUNTS.map((count) => en.validated(count, null, number)),
      en.validated(2, '1 day ago', number),
    ],
    issuedOn: [en.issuedOn('Jun 1, 2026')],
    deactivateTitle: [en.deactivateTitle('Studio Mac')],
    deactivated: [en.deactivated('Studio Mac')],
    notDeactivated: [en.notDeactivated('Studio Mac', 'You are offline')],
    notRotated: [en.notRotated('You are offline')],
  };

  test('read well with any number', () => {
    expect(sentences).toEqual({
      licensedTo: ['Licensed to Noor Haddad'],
      expiredOn: ['This key expired on June 1, 2026.'],
      hidden: ['Hidden, ends with 5D4E3F', 'Hidden'],
      used: ['0 of 2,000', '1 of 2,000', '2 of 2,000', '1,284 of 2,000'],
      upTo: ['Up to 0', 'Up to 1', 'Up to 2', 'Up to 1,284'],
      left: ['0 left', '1 left', '2 left', '1,284 left'],
      over: ['0', '1', '2', '1,284'].map((count) => `${count} over the limit`),
      inUse: ['2 in use', '2 in use', '2 of 1 in use.', 'All 2 in use.', '2 of 1,284 in use'],
      activatedOn: ['Activated Jun 1, 2026'],
      found: ['0 found', '1 found', '2 found', '1,284 found'],
      validated: [
        'Not validated yet',
        'Validated 1 time',
        'Validated 2 times',
        'Validated 1,284 times',
        'Validated 2 times, last 1 day ago',
      ],
      issuedOn: ['Issued Jun 1, 2026'],
      deactivateTitle: ['Deactivate “Studio Mac”?'],
      deactivated: ['“Studio Mac” was deactivated.'],
      notDeactivated: ['“Studio Mac” was not deactivated: You are offline.'],
      notRotated: ['Your key was not replaced: You are offline.'],
    });
  });

  test('are all among those that were read', () => {
    const functions = Object.entries(en).filter(([, message]) => typeof message === 'function');
    expect(functions.map(([name]) => name)).toEqual(Object.keys(sentences));
  });

  test('write numbers as the reader does', () => {
    const german = createFormat('de').number;
    expect(en.used(1_284, 2_000, german)).toBe('1.284 of 2.000');
    expect(en.validated(1_284, null, german)).toBe('Validated 1.284 times');
  });

  test('say nothing of for ever where a key has no date of its own', () => {
    expect(en.noDate).toBe('No set date');
    expect(JSON.stringify(en)).not.toMatch(/never|forever|lifetime/i);
  });

  test('speak of activations in one place, so that they can be renamed there', () => {
    const { activations, ...rest } = en;
    expect(activations).toBe('Activations');
    expect(JSON.stringify([rest, sentences])).not.toMatch(/activations/i);
  });
});

describe('the English words for a failure', () => {
  const kinds = Object.keys(en.failures) as FailureKind[];

  test.each(kinds)('say what it is and what to do, without jargon (%s)', (kind) => {
    const [title, description] = en.failures[kind];
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(title + description).not.toMatch(/error|status|\d{3}|token|request failed|JSON|null/i);
  });

  test.each(kinds.filter((kind) => kind !== 'unauthorized' && kind !== 'not_found'))(
    'take away the fear for the license (%s)',
    (kind) => {
      expect(en.failures[kind][1]).toMatch(/^Your license is not affected\. /);
    },
  );
});

describe('a vendor’s own words', () => {
  test('replace ours and leave the others', () => {
    const merged = mergeMessages(en, { title: 'Serial', upTo: (limit) => `max. ${limit}` });
    expect(merged.title).toBe('Serial');
    expect(merged.upTo(3, number)).toBe('max. 3');
    expect(merged.usage).toBe(en.usage);
    expect(merged.status).toEqual(en.status);
  });

  test('replace one status or failure and leave the others', () => {
    const merged = mergeMessages(en, {
      status: { active: 'Working' },
      failures: { offline: ['No line', 'Plug it in.'] },
    });
    expect(merged.status).toEqual({ ...en.status, active: 'Working' });
    expect(merged.failures).toEqual({ ...en.failures, offline: ['No line', 'Plug it in.'] });
  });

  test('replace one of the list and leave the others', () => {
    const german = mergeMessages(de.messages, { list: { title: 'Seriennummern' } });
    expect(german.list).toEqual({ ...de.messages.list, title: 'Seriennummern' });
    expect(mergeMessages(en, { list: { next: 'Older' } }).list).toEqual({ next: 'Older' });
  });

  test('do not change ours for others', () => {
    mergeMessages(en, { title: 'Serial', status: { active: 'Working' } });
    expect([en.title, en.status.active]).toEqual(['License key', 'Active']);
  });

  test('may be none', () => {
    expect(mergeMessages(en)).toEqual({ ...en, list: {} });
    expect(mergeMessages(en, {})).toEqual({ ...en, list: {} });
  });

  test('go over each other, the later ones last', () => {
    const provider = mergeMessages(en, { title: 'Serial', status: { active: 'Working' } });
    const card = mergeMessages(provider, { title: 'Code', status: { expired: 'Over' } });
    expect(card.title).toBe('Code');
    expect(card.status).toMatchObject({ active: 'Working', expired: 'Over', revoked: 'Revoked' });
  });
});
