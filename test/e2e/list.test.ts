import { createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { en } from '../english.ts';
import { expectAccessible } from './accessibility.ts';
import { byKeyboard } from './keyboard.ts';
import { openPage, type CustomerPage } from './open-page.ts';
import { isKeyRequest } from './polar-server.ts';
import { eventually, onCard } from './screen.ts';

/** License keys in all states, each with an end of its own. */
function createKeys(count: number) {
  return Array.from({ length: count }, (_, index) =>
    createLicenseKey({
      key: `NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E${1000 + index}`,
      created_at: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
      ...(index % 4 === 2 && { expires_at: '2026-02-01T00:00:00Z' }),
      ...(index % 4 === 3 && { status: 'disabled' }),
    }),
  );
}

/** What a customer sees of the list. */
function onList({ page }: CustomerPage) {
  const { card: list } = onCard(page, en.list.title);
  const rows = list.locator('[data-slot="license-key-row"]');
  const read = (slot: string) => rows.locator(`[data-slot="${slot}"]`).allTextContents();
  return {
    list,
    rows,
    /** Not the button that copies the key, which has this name too. */
    open: (end: string) => list.getByRole('button', { name: end, expanded: false }),
    /** The end of each key, and its status. */
    readRows: async () => {
      const ends = await read('license-key-value');
      const states = await read('license-key-status');
      return ends.map((end, index) => [end.slice(-4), states[index]]);
    },
  };
}

/** What the rows should read by what the server holds. */
function getTruth({ polar }: CustomerPage, licenseKeys: { id: string }[]) {
  return licenseKeys.map(({ id }) => {
    const { key = '', status, expires_at } = polar.licenseKeys.get(id) ?? {};
    const isOver = expires_at && Date.parse(expires_at) < Date.now();
    const { disabled, expired, active } = en.status;
    return [key.slice(-4), status === 'disabled' ? disabled : isOver ? expired : active];
  });
}

const getPaths = ({ received }: CustomerPage) =>
  received
    .filter(isKeyRequest)
    .map(({ path }) => path.replace('/v1/customer-portal/license-keys/', ''));

describe('a list of license keys', () => {
  test('takes one request for fifty of them, and one for each that is opened', async () => {
    const licenseKeys = createKeys(50);
    const opened = await openPage({ licenseKeys, pageSize: 50 });
    const { rows, readRows, open } = onList(opened);
    await eventually(() => rows.count()).toBe(50);
    expect(await readRows()).toEqual(getTruth(opened, licenseKeys));
    expect(getPaths(opened)).toEqual(['']);

    const goOn = opened.hold();
    await open('E1006').click();
    // Shown before Polar has responded, from the list.
    await rows.nth(6).getByRole('button', { name: en.reveal }).click();
    await rows
      .nth(6)
      .getByText(licenseKeys[6]?.key ?? '')
      .waitFor();
    goOn();
    await rows.nth(6).getByText('Studio Mac').waitFor();
    expect(getPaths(opened)).toEqual(['', licenseKeys[6]?.id]);
  });

  // In a shadow root, where what has the focus is harder to find than on a page.
  test('can be used without a mouse in a shadow root, down to a deactivation', async () => {
    const licenseKeys = createKeys(13);
    const opened = await openPage({ licenseKeys, pageSize: 10, shadow: true });
    const { page } = opened;
    const { readRows, list, rows } = onList(opened);
    const { press, goTo, isAt } = byKeyboard(page);
    await eventually(readRows).toHaveLength(10);
    await expectAccessible(page);

    await goTo(en.next);
    await press('Enter');
    await eventually(() => list.textContent()).toContain(en.page(2, 2, String));
    await isAt(en.next);

    await rows.nth(1).getByRole('button').first().focus();
    await press('Enter');
    await rows.nth(1).getByText('Studio Mac').waitFor();
    await goTo(`${en.deactivate} Studio Mac`);
    await press('Enter');
    await isAt(en.keep);
    await goTo(en.deactivate);
    await press('Enter');
    await rows.nth(1).getByText(en.deactivated('Studio Mac')).first().waitFor();
    await expectAccessible(page);
    const held = opened.polar.licenseKeys.get(licenseKeys[11]?.id ?? '');
    expect(held?.activations.map(({ label }) => label)).not.toContain('Studio Mac');
  });
});
