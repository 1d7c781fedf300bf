import { createLicenseKey, type MockFailure } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { byKeyboard, expectNoBarriers } from '../keyboard.ts';
import { eventually, onCard, readSource } from '../screen.ts';
import { openPage, type PageOptions, type Scene } from '../stage.ts';
import { en } from '../../english.ts';

/** License keys of all kinds, that can be told apart by their ends. */
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

/** What a customer finds on the list. */
function onList({ page }: Scene) {
  const { card, button, heading } = onCard(page, 'License keys');
  const rows = card.locator('[data-slot="license-key-row"]');
  const read = (slot: string) => rows.locator(`[data-slot="license-key-${slot}"]`);
  return {
    list: card,
    button,
    heading,
    rows,
    open: (end: string) => card.getByRole('button', { name: end }),
    /** The end of each key, and its status. */
    readRows: async () => {
      const ends = await read('value').allTextContents();
      const states = await read('status').allTextContents();
      return ends.map((end, index) => [end.slice(-4), states[index]]);
    },
  };
}

/** What the server holds, as it should read. */
function getTruth({ polar }: Scene, ids: string[]) {
  return ids.map((id) => {
    const { key = '', status, expires_at } = polar.licenseKeys.get(id) ?? {};
    const isOver = expires_at && Date.parse(expires_at) < Date.now();
    const { disabled, expired, active } = en.status;
    return [key.slice(-4), status === 'disabled' ? disabled : isOver ? expired : active];
  });
}

const idsOf = (licenseKeys: { id: string }[]) => licenseKeys.map(({ id }) => id);
const paths = ({ received }: Scene) =>
  received.map(({ path }) => path.replace('/v1/customer-portal/license-keys/', ''));

describe('a list of license keys', () => {
  test('takes one request for fifty of them, and one for each that is opened', async () => {
    const licenseKeys = createKeys(50);
    const scene = await openPage({ licenseKeys, pageSize: 50 });
    const { rows, readRows, open } = onList(scene);
    await eventually(() => rows.count()).toBe(50);
    expect(await readRows()).toEqual(getTruth(scene, idsOf(licenseKeys)));
    expect(paths(scene)).toEqual(['']);

    const goOn = scene.hold();
    await open('E1006').click();
    // There before Polar has answered: what the list has told.
    await rows.nth(6).getByRole('button', { name: 'Reveal' }).click();
    await rows
      .nth(6)
      .getByText(licenseKeys[6]?.key ?? '')
      .waitFor();
    goOn();
    await rows.nth(6).getByText('Studio Mac').waitFor();
    expect(paths(scene)).toEqual(['', licenseKeys[6]?.id]);
  });

  test.each<[when: string, failure: MockFailure, kind: keyof typeof en.failures]>([
    ['the connection drops', 'network', 'network'],
    ['there were too many requests', 429, 'rate_limited'],
    ['Polar crashes, which a browser may not read', 500, 'network'],
    ['Polar is down, and says so', { status: 503, body: {} }, 'server'],
    ['a page comes in place of Polar’s answer', 'html', 'invalid_response'],
    ['the session has ended', 401, 'unauthorized'],
  ])(
    'says what happened when %s, and shows what the server holds after',
    async (_, failure, kind) => {
      const licenseKeys = createKeys(3);
      const scene = await openPage({
        licenseKeys,
        pageSize: 10,
        clock: true,
        before: ({ polar }) => polar.fail('licenseKeys.list', failure),
      });
      const { heading, button, readRows, list } = onList(scene);
      await eventually(async () => {
        await scene.page.clock.fastForward(1_000);
        return heading(en.failures[kind][0]).count();
      }).toBe(1);
      expect(await list.textContent()).toContain(en.failures[kind][1]);
      scene.polar.clearFailures();
      await eventually(async () => {
        await scene.page.clock.fastForward(10_000);
        const again = button('Try again');
        if (await again.isVisible()) await again.click({ timeout: 500 }).catch(() => {});
        return readRows();
      }).toEqual(getTruth(scene, idsOf(licenseKeys)));
    },
  );

  test('keeps the page that it has when the next one cannot be had, and gets it later', async () => {
    const licenseKeys = createKeys(15);
    const scene = await openPage({ licenseKeys, pageSize: 10 });
    const { button, readRows, list } = onList(scene);
    await eventually(readRows).toEqual(getTruth(scene, idsOf(licenseKeys.slice(0, 10))));
    scene.polar.fail('licenseKeys.list', 'html', { times: 1 });
    await button('Next').click();
    await eventually(() => list.textContent()).toContain(en.failures.invalid_response[0]);
    expect(await readRows()).toEqual(getTruth(scene, idsOf(licenseKeys.slice(0, 10))));
    await button('Try again').click();
    await eventually(readRows).toEqual(getTruth(scene, idsOf(licenseKeys.slice(10))));
    expect(await list.textContent()).toContain('Page 2 of 2');
  });

  test('shows what a customer has changed in one of its cards', async () => {
    const licenseKeys = createKeys(2);
    const scene = await openPage({ licenseKeys, pageSize: 10 });
    const { open, readRows, rows } = onList(scene);
    await open('E1000').click();
    await rows.first().getByRole('button', { name: 'Replace key' }).click();
    await scene.page.getByRole('dialog').getByRole('button', { name: 'Replace key' }).click();
    await rows.first().getByText(en.rotated).waitFor();
    await open('Hidden').first().click();
    await eventually(readRows).toEqual(getTruth(scene, idsOf(licenseKeys)));
    expect(await readSource(scene.page)).not.toContain(licenseKeys[0]?.key);
  });
});

const PLACES: [place: string, options: PageOptions][] = [
  ['on a page', {}],
  ['on a page from right to left', { dir: 'rtl' }],
  ['in a shadow root', { shadow: true }],
];

describe.each(PLACES)('without a mouse and without barriers, %s', (_, options) => {
  test('a customer finds a license key among many and frees a slot of it', async () => {
    const licenseKeys = createKeys(13);
    const scene = await openPage({ licenseKeys, pageSize: 10, ...options });
    const { readRows, list, rows } = onList(scene);
    const { press, goTo, isAt } = byKeyboard(scene.page);
    await eventually(readRows).toHaveLength(10);
    await expectNoBarriers(scene.page);

    await goTo('Next');
    await press('Enter');
    await eventually(() => list.textContent()).toContain('Page 2 of 2');
    await isAt('Next');
    await expectNoBarriers(scene.page);

    await rows.nth(1).getByRole('button').focus();
    await press('Enter');
    await rows.nth(1).getByText('Studio Mac').waitFor();
    await expectNoBarriers(scene.page);
    await goTo('Deactivate Studio Mac');
    await press('Enter');
    await isAt('Keep it');
    await goTo('Deactivate');
    await press('Enter');
    await rows.nth(1).getByText(en.deactivated('Studio Mac')).first().waitFor();
    await expectNoBarriers(scene.page);
    const held = scene.polar.licenseKeys.get(licenseKeys[11]?.id ?? '');
    expect(held?.activations.map(({ label }) => label)).not.toContain('Studio Mac');
  });
});
