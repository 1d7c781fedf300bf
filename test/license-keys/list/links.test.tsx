import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../english.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import { runClockUntil, startClock } from '../../render-with-portal.tsx';
import { createKeys, findList, getRow, renderList } from './render-list.tsx';

beforeEach(() => startClock());

const findHelp = () => runClockUntil(() => screen.getByRole('link', { name: en.help }));

describe('the links of a list', () => {
  test('lead from a list without license keys to help', async () => {
    const help = vi.fn(() => '/help');
    renderList([], { list: { links: { help } } });
    expect(await findHelp()).toHaveAttribute('href', '/help');
    expect(screen.getByText(en.list.empty[0])).toBeVisible();
    expect(help).toHaveBeenCalledWith(undefined);
  });

  test('are not shown beside an empty state of the host app’s own', async () => {
    renderList([], { list: { links: { help: '/help' }, empty: 'Buy one' } });
    expect(await screen.findByText('Buy one')).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  test('lead from a list that cannot be read to help', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.list', 403);
    renderList([], { polar, provider: { links: { licenseKeys: { help: '/help' } } } });
    expect(await findHelp()).toHaveAttribute('href', '/help');
  });

  test('lead from license keys that cannot be shown to help', async () => {
    const polar = servePolar();
    const pagination = { total_count: 1, max_page: 1 };
    polar.fail('licenseKeys.list', { body: { items: [{ id: 7 }], pagination } });
    renderList([], { polar, list: { links: { help: '/help' } } });
    expect(await findHelp()).toHaveAttribute('href', '/help');
  });

  test('are those of the cards in it', async () => {
    const { user } = renderList(createKeys(1, { status: 'revoked' }), {
      list: { links: { help: '/help' } },
    });
    await findList();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    await user.click(getRow(/Hidden/));
    expect(await findHelp()).toHaveAttribute('href', '/help');
  });
});
