import { LicenseKeyCard, LicenseKeyList } from 'polar-customer-portal';
import { expect, onTestFinished, test } from 'vitest';
import { en } from '../english.ts';
import { findSecrets, recordPage, useKey } from '../record-page.ts';
import { ID, polar, showInPlace } from './show-in-place.tsx';

const CARDS = {
  card: <LicenseKeyCard id={ID} />,
  'card in a list': <LicenseKeyList defaultOpenId={ID} />,
};

test.each(Object.entries(CARDS))(
  'a recording by rrweb of a %s contains no key and no session token',
  async (_, shown) => {
    const recording = recordPage();
    const host = document.body.appendChild(document.createElement('div'));
    onTestFinished(() => host.remove());
    const section = await showInPlace(shown, host);
    const keys = await useKey(() => polar.licenseKeys.get(ID)?.key ?? '', recording);

    expect(recording.read()).toContain('Studio Mac');
    expect(recording.read()).toContain(en.rotated);
    expect(findSecrets(recording.read(), [...keys, polar.sessionToken])).toEqual([]);
    // The same text elsewhere on the page is recorded: it is our marks that keep it out.
    section.after(keys[0]);
    await expect.poll(() => findSecrets(recording.read(), keys)).toEqual([keys[0]]);
  },
);
