import { MutationCache, QueryClient } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { en } from '../../english.ts';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { createLabelled, deactivate, readAnnouncement, rotate } from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';

beforeEach(() => startClock());

async function renderInHost(mutationCache: MutationCache) {
  const queryClient = new QueryClient({ mutationCache });
  const rendered = renderCard(
    { activations: createLabelled('Tablet', 'Desktop') },
    { provider: { queryClient } },
  );
  return { ...rendered, queryClient, card: await findCard() };
}

function breakDown(): never {
  throw new Error('A mistake of the host app');
}

test('a change that is made is told as made, although a callback of the host app’s MutationCache throws', async () => {
  const { user, card, onEvent, onError } = await renderInHost(
    new MutationCache({ onSuccess: breakDown }),
  );
  await deactivate(user, 'Desktop');
  await runClockUntil(() => expect(readAnnouncement()).toContain(en.deactivated('Desktop')));
  await rotate(user);
  await runClockUntil(() => expect(card).toHaveTextContent(en.rotated));
  expect(onEvent.mock.calls.map(([{ type }]) => type)).toEqual([
    'license_key.deactivated',
    'license_key.rotated',
  ]);
  expect(onError).not.toHaveBeenCalled();
});

test('a read that the host app’s MutationCache waits for after a change decides what became of it', async () => {
  const mutationCache: MutationCache = new MutationCache({
    onError: () => queryClient.refetchQueries(),
  });
  const { user, card, polar, queryClient } = await renderInHost(mutationCache);
  polar.fail('licenseKeys.rotate', 500);
  polar.fail('licenseKeys.get', 500, { times: 1 });
  // A read within the same millisecond would not be a later one.
  await passTime(1_000);
  await rotate(user);
  await runClockUntil(() => expect(card).toHaveTextContent('Your key was not replaced'));
  expect(card).not.toHaveTextContent(en.maybeRotated);
});

test('a later read decides also when the clock has been set back', async () => {
  const { user, card, polar } = await renderInHost(new MutationCache());
  const stopFailing = polar.fail('licenseKeys.get', 'html');
  polar.fail('licenseKeys.rotate', 'network');
  await rotate(user);
  await runClockUntil(() => expect(card).toHaveTextContent(en.maybeRotated));
  vi.setSystemTime(Date.now() - 3_600_000);
  stopFailing();
  await user.click(await runClockUntil(() => screen.getByRole('button', { name: en.tryAgain })));
  await runClockUntil(() => expect(card).toHaveTextContent(en.notRotated(en.failures.network[0])));
});
