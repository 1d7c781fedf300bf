import { screen, waitFor } from '@testing-library/react';
import { LicenseKeyList } from 'polar-customer-portal';
import { beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../english.ts';
import { startClock } from '../../render-with-portal.tsx';
import { createKeys, findList, renderList } from './render-list.tsx';

beforeEach(() => startClock());

const countRows = () =>
  document.querySelectorAll('[data-slot=portal-skeleton] [data-slot=license-key-row]').length;

describe('the placeholders of a list', () => {
  test.each([
    [undefined, 3],
    [1, 1],
    [0, 1],
    [7, 7],
    [40, 10],
    [-1, 1],
    [1e9, 10],
  ])('are as many as the developer expects, on one page (%j: %d)', async (expectedCount, rows) => {
    renderList([], { list: { expectedCount } });
    expect(countRows()).toBe(rows);
    expect(document.querySelectorAll('[data-slot=portal-search]')).toHaveLength(rows > 5 ? 1 : 0);
    expect(document.querySelectorAll('[data-slot=portal-pages]')).toHaveLength(rows > 9 ? 1 : 0);
    await screen.findByText(en.list.empty[0]);
  });

  test('are as many as there were when the list was last shown', async () => {
    const { rerender } = renderList(createKeys(7));
    await findList();
    rerender(<LicenseKeyList key="same" pageSize={20} />);
    expect(countRows()).toBe(7);
    await waitFor(() => expect(countRows()).toBe(0));
  });
});
