import { createBenefitGrant } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { groupDownloads } from '../../../src/downloads/rules/group.ts';
import type { BenefitGrant } from 'polar-customer-portal/client';

const EDITOR = 'aaaaaaaa-0000-4000-8000-000000000001';
const KIT = 'bbbbbbbb-0000-4000-8000-000000000002';

const file = (id: string, benefit_id = EDITOR) => ({ benefit_id, file: { id } });

function grant(benefit_id: string, description: string, fields: object = {}, files?: string[]) {
  const base = createBenefitGrant({ benefit_id }) as unknown as BenefitGrant;
  const benefit = { ...base.benefit, description, properties: { active_files: files } };
  return { ...base, benefit, ...fields };
}

const PREPARING = { is_granted: false, granted_at: null };

/** The groups as texts: name, state and files. */
const read = (groups: ReturnType<typeof groupDownloads<ReturnType<typeof file>>>) =>
  groups.map(({ name, state, downloads }) =>
    [name, state, ...downloads.map((download) => download.file.id)].join(' '),
  );

describe('groupDownloads', () => {
  test('has each benefit with its name, and its files in the vendor’s order', () => {
    const downloads = [file('k', KIT), file('c'), file('x'), file('a'), file('b')];
    const before = [...downloads];
    const grants = [grant(EDITOR.toUpperCase(), 'Editor', {}, ['a', 'b', 'c']), grant(KIT, 'Kit')];
    expect(read(groupDownloads(downloads, grants))).toEqual([
      'Kit granted k',
      // Last what the vendor has removed meanwhile.
      'Editor granted a b c x',
    ]);
    // What the cache has stays as it is.
    expect(downloads).toEqual(before);
  });

  test('takes the order of a function in place of the vendor’s', () => {
    const grants = [grant(EDITOR, 'Editor', {}, ['a', 'b'])];
    const groups = groupDownloads([file('a'), file('b')], grants, (one, other) =>
      other.file.id.localeCompare(one.file.id),
    );
    expect(read(groups)).toEqual(['Editor granted b a']);
  });

  test('has a file once that two purchases of a benefit give', () => {
    expect(read(groupDownloads([file('a'), file('a')], []))).toEqual([' granted a']);
  });

  test('names last what is being prepared or has failed, and leaves out what gives nothing', () => {
    const error = { message: 'Storage.', type: 'Error' };
    const grants = [
      grant('1', 'Textures', PREPARING),
      grant('2', 'Brushes', { ...PREPARING, error }),
      grant('3', 'Old', { ...PREPARING, is_revoked: true }),
      grant('4', 'Empty'),
      grant(EDITOR, 'Editor'),
      // Bought a second time.
      grant(EDITOR, 'Editor', PREPARING),
    ];
    expect(read(groupDownloads([file('a')], grants))).toEqual([
      'Editor granted a',
      'Textures preparing',
      'Brushes failed',
    ]);
  });
});
