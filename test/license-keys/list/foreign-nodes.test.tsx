import { screen } from '@testing-library/react';
import { LicenseKeyList } from 'polar-customer-portal';
import { beforeEach, expect, test, vi } from 'vitest';
import { en } from '../../english.ts';
import { addForeignNodes, outline } from '../../foreign-nodes.ts';
import { NOW, passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { createKeys, renderList } from './render-list.tsx';

beforeEach(() => startClock());

const see = (text: string) => runClockUntil(() => screen.getAllByText(text));

/** All that changes in a list, and what is ours on the page after each step. */
async function useList(isDisturbed: boolean): Promise<Record<string, string[]>> {
  vi.setSystemTime(NOW);
  const seen: Record<string, string[]> = {};
  const { user, polar, licenseKeys, rerender, container, unmount } = renderList(
    [...createKeys(2), { ...createKeys(3)[2], status: 'revoked', usage: 0 }],
    { list: { pageSize: 2 } },
  );
  const foreign = isDisturbed ? addForeignNodes(document.body) : undefined;
  async function look(step: string) {
    await passTime(0);
    seen[step] = outline(container);
    expect(foreign?.findLost() ?? [], step).toEqual([]);
  }
  const click = (text: string) => user.click(screen.getByText(text));

  const clickRow = () => user.click(screen.getAllByText('-10000')[0] as HTMLElement);

  await look('loading');
  await see(en.list.total(3, String));
  await look('loaded');
  await clickRow();
  await see(en.reveal);
  await look('opened');
  await clickRow();
  await look('closed');
  rerender(<LicenseKeyList pageSize={2} getName={({ key }) => `Product ${key.slice(-1)}`} />);
  await look('named');
  await click(en.next);
  await see(en.page(2, 2, String));
  await look('second page');
  await click(en.previous);
  await see(en.page(1, 2, String));
  for (const [index, licenseKey] of licenseKeys.entries()) {
    polar.licenseKeys.add({
      ...licenseKey,
      // Too short to show its end: its date takes the place of it.
      key: index === 0 ? 'SHORT' : licenseKey.key,
      status: index === 0 ? 'disabled' : 'granted',
      limit_usage: null,
    });
  }
  await passTime(31_000);
  window.dispatchEvent(new Event('visibilitychange'));
  await see(en.status.disabled);
  await look('with a filter');
  await user.selectOptions(screen.getByRole('combobox'), en.status.active);
  await look('filtered');
  polar.fail('licenseKeys.list', 'garbage');
  await passTime(31_000);
  window.dispatchEvent(new Event('visibilitychange'));
  await see(en.tryAgain);
  await look('outdated');
  unmount();
  expect(outline(container)).toEqual(['div']);
  foreign?.stop();
  return seen;
}

test('a list shows the same at every step where extensions of the browser have put nodes of theirs into it', async () => {
  const expected = await useList(false);
  const actual = await useList(true);
  for (const step of Object.keys(expected)) expect.soft(actual[step], step).toEqual(expected[step]);
});
