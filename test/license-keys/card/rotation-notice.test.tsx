import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../english.ts';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { findRotation, getRotate, readAnnouncement, rotate } from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';

beforeEach(() => startClock());

/** A card below a field of the host app, on a mock that then takes half a second to respond. */
async function renderBelowField() {
  const rendered = renderCard({ limit_activations: 12 });
  const field = rendered.container.insertBefore(
    document.createElement('input'),
    rendered.container.firstChild,
  );
  await findCard();
  rendered.polar.latency = 500;
  return { ...rendered, field };
}

describe('the notice of a rotation', () => {
  test.each([
    ['was done', undefined, undefined, en.rotated],
    ['was refused', 403, undefined, en.notRotated(en.failures.forbidden[0])],
    ['nobody knows of', 'lost_response', 'html', en.maybeRotated],
  ] as const)(
    'that %s gets the focus from the button, is scrolled to without motion, and is announced by that alone',
    async (_, failure, readFailure, text) => {
      const scroll = vi.fn();
      Element.prototype.scrollIntoView = scroll;
      const { user, polar } = await renderBelowField();
      if (failure) polar.fail('licenseKeys.rotate', failure);
      if (readFailure) polar.fail('licenseKeys.get', readFailure);
      await rotate(user);
      expect(getRotateOrPending()).toHaveFocus();
      const notice = await findRotation();
      expect(notice).toHaveFocus();
      expect(notice).toHaveAccessibleName(text);
      expect(notice).toHaveAttribute('tabindex', '-1');
      expect(scroll.mock.contexts).toEqual([notice]);
      expect(scroll).toHaveBeenCalledWith({ block: 'nearest', behavior: 'instant' });
      expect(readAnnouncement()).not.toContain(text);
      expect(document.querySelector('[role=alert]')).toBeNull();
      Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
    },
  );

  test('gets the focus that the button did not have, as in Safari after a click', async () => {
    const { user } = await renderBelowField();
    await rotate(user);
    act(() => (document.activeElement as HTMLElement).blur());
    expect(await findRotation()).toHaveFocus();
  });

  test('leaves the focus where the customer went in the meantime, and is announced', async () => {
    const { user, field } = await renderBelowField();
    await rotate(user);
    field.focus();
    await findRotation();
    expect(field).toHaveFocus();
    expect(readAnnouncement()).toBe(en.rotated);
  });

  test('leaves the focus in another part of the card, and is announced', async () => {
    const { user } = await renderBelowField();
    await rotate(user);
    const reveal = screen.getByRole('button', { name: en.reveal });
    reveal.focus();
    await findRotation();
    expect(reveal).toHaveFocus();
    expect(readAnnouncement()).toBe(en.rotated);
  });

  test('announces what a later read tells of a rotation that nobody knew of', async () => {
    const { user, polar } = await renderBelowField();
    polar.fail('licenseKeys.rotate', 'lost_response');
    polar.fail('licenseKeys.get', 'html');
    await rotate(user);
    expect(await findRotation()).toHaveAccessibleName(en.maybeRotated);
    polar.clearFailures();
    await user.click(await runClockUntil(() => screen.getByRole('button', { name: en.tryAgain })));
    await runClockUntil(() => expect(readAnnouncement()).toBe(en.rotated));
    expect(await findRotation()).not.toHaveFocus();
  });

  test('copies the new key, and says so on its button', async () => {
    const { user, polar, licenseKey } = await renderBelowField();
    await rotate(user);
    const notice = await findRotation();
    await user.tab();
    const copy = within(notice).getByRole('button', { name: en.copyNew });
    expect(copy).toHaveFocus();
    await user.keyboard('{Enter}');
    await runClockUntil(() => expect(copy).toHaveAccessibleName(en.copied));
    const { key } = polar.licenseKeys.get(licenseKey.id) ?? licenseKey;
    expect(key).not.toBe(licenseKey.key);
    expect(await navigator.clipboard.readText()).toBe(key);
    expect(readAnnouncement()).toBe(en.copied);
    expect(notice.outerHTML).not.toContain(key);
    await passTime(3_000);
    expect(copy).toHaveAccessibleName(en.copyNew);
    expect(copy).toHaveFocus();
  });

  test('of a new key that cannot be copied leads to the advice', async () => {
    const { user } = await renderBelowField();
    await rotate(user);
    const notice = await findRotation();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(within(notice).getByRole('button', { name: en.copyNew }));
    await runClockUntil(() => screen.getByText(en.copyFailed, { selector: 'p' }));
    expect(within(notice).getByRole('button', { name: en.copyNew })).toBeVisible();
  });

  test('offers nothing to copy when the key was not replaced', async () => {
    const { user, polar } = await renderBelowField();
    polar.fail('licenseKeys.rotate', 403);
    await rotate(user);
    expect(within(await findRotation()).queryByRole('button')).not.toBeInTheDocument();
    expect(getRotate()).toBeVisible();
  });
});

const getRotateOrPending = () =>
  screen.getByRole('button', { name: (name) => [en.rotate, en.rotating].includes(name) });
