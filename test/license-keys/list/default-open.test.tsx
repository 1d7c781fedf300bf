import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { startClock } from '../../render-with-portal.tsx';
import { createKeys, findList, getRow, renderList } from './render-list.tsx';

beforeEach(() => startClock());

/** The id of each license key is fixed, so that the list can be given one before it is rendered. */
const createId = (index: number) => `7f9a3f0e-5b1c-4d2e-9a6b-00000000000${index}`;
const keys = createKeys(4).map((fields, index) => ({ ...fields, id: createId(index) }));

/** jsdom cannot scroll. */
function watchScrolling() {
  const scrolled: string[] = [];
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolled.push(this.textContent.slice(-40));
  };
  onTestFinished(() => {
    delete (Element.prototype as Partial<Element>).scrollIntoView;
  });
  return scrolled;
}

const getCards = () => screen.queryAllByRole('region', { name: /Hidden/ });

describe('a LicenseKeyList with defaultOpenId', () => {
  test('opens this row, scrolls to it and leaves the focus where it was', async () => {
    const scrolled = watchScrolling();
    renderList(keys, { list: { defaultOpenId: createId(2) } });
    await findList();
    expect(getRow(/-10002/)).toHaveAttribute('aria-expanded', 'true');
    expect(getCards()).toHaveLength(1);
    expect(new Set(scrolled).size).toBe(1);
    expect(document.body).toHaveFocus();
    expect(await screen.findByText('Studio Mac')).toBeVisible();
  });

  test('opens it once: a customer who has closed it finds it closed on return to its page', async () => {
    const { user } = renderList(keys, { list: { defaultOpenId: createId(0), pageSize: 2 } });
    await findList();
    await user.click(getRow(/-10000/));
    expect(getCards()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await vi.waitFor(() => getRow(/-10002/));
    await user.click(screen.getByRole('button', { name: 'Previous' }));
    await vi.waitFor(() => getRow(/-10000/));
    expect(getCards()).toEqual([]);
  });

  test('opens it when the customer turns to its page', async () => {
    const { user } = renderList(keys, { list: { defaultOpenId: createId(3), pageSize: 2 } });
    await findList();
    expect(getCards()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await vi.waitFor(() => expect(getRow(/-10003/)).toHaveAttribute('aria-expanded', 'true'));
  });

  test('opens nothing when the customer has no such license key', async () => {
    renderList(keys, { list: { defaultOpenId: createId(9) } });
    await findList();
    expect(getCards()).toEqual([]);
  });
});
