import { expect, test } from 'vitest';
import { en } from '../english.ts';
import { findSecrets, recordPage, useKey } from '../record-page.ts';
import { addElement, holdKey } from './elements.ts';

test('a recording by rrweb of the element and its shadow root contains no key and no session token', async () => {
  const recording = recordPage();
  const held = await holdKey();
  const element = addElement(held);
  const keys = await useKey(() => held.polar.licenseKeys.get(held.id)?.key ?? '', recording);

  expect(recording.read()).toContain('Studio Mac');
  expect(recording.read()).toContain(en.rotated);
  expect(findSecrets(recording.read(), [...keys, held.sessionToken])).toEqual([]);
  // The same text elsewhere in the shadow root is recorded: it is our marks that keep it out.
  element.shadowRoot?.append(keys[0]);
  await expect.poll(() => findSecrets(recording.read(), keys)).toEqual([keys[0]]);
});
