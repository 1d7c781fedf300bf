import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../english.ts';
import { startClock } from '../../render-with-portal.tsx';
import { readAnnouncement } from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';
import { addShareSheet, removeShareSheet } from './share-sheet.ts';

const KEY = 'AURORA-7K2P-9QXM-4TBV-W83D-HJ5N6C';

beforeEach(() => startClock());
afterEach(() => removeShareSheet());

const getShare = () => screen.getByRole('button', { name: en.share });

describe('the share button', () => {
  test('gives the share sheet of a phone the key alone, while it stays masked', async () => {
    const share = addShareSheet();
    const { user, onEvent, licenseKey } = renderCard({ key: KEY });
    await findCard();
    await user.click(getShare());
    expect(share.mock.calls).toEqual([[{ text: KEY }]]);
    expect(onEvent.mock.calls).toEqual([
      [{ type: 'license_key.shared', license_key_id: licenseKey.id }],
    ]);
    expect(document.documentElement.outerHTML).not.toContain(KEY);
  });

  test('says nothing when the customer closes the sheet', async () => {
    const share = addShareSheet();
    share.mockRejectedValue(new DOMException('Share canceled', 'AbortError'));
    const { user, onEvent } = renderCard();
    await findCard();
    const before = readAnnouncement();
    await user.click(getShare());
    expect(share).toHaveBeenCalledOnce();
    expect(readAnnouncement()).toBe(before);
    expect(onEvent).not.toHaveBeenCalled();
  });

  test.each([
    ['with an error', new DOMException('Permission denied', 'NotAllowedError')],
    ['without one, as a polyfill may', undefined],
  ])('shows and announces what to do instead when the browser refuses %s', async (_, error) => {
    const share = addShareSheet();
    share.mockRejectedValue(error);
    const { user } = renderCard();
    await findCard();
    await user.click(getShare());
    expect(await screen.findByText(en.copyFailed, { selector: 'p' })).toBeVisible();
    expect(readAnnouncement()).toBe(en.copyFailed);
  });

  test('is not there on a computer with a mouse, nor where a page cannot share', async () => {
    addShareSheet({ isCoarse: false });
    renderCard();
    await findCard();
    expect(screen.queryByRole('button', { name: en.share })).not.toBeInTheDocument();
    removeShareSheet();
    renderCard();
    expect(screen.queryByRole('button', { name: en.share })).not.toBeInTheDocument();
  });
});
