import type { MockLicenseKey } from 'polar-customer-portal/mock';
import { findRows, readCards, readEnd, type ShownCard } from './read-screen.ts';
import type { World } from './world.ts';

/** What the page shows that is not what Polar holds, when nothing fails any more. */
export function findDifferences(
  keyIds: readonly string[],
  isList: boolean,
  world: World,
): string[] {
  const cards = readCards(keyIds);
  const rows = findRows();
  const count = isList ? rows.length : cards.length;
  if (count !== keyIds.length) return [`It shows ${count} of ${keyIds.length} license keys.`];
  const hold = (id: string) => world.polar.licenseKeys.get(id) as MockLicenseKey;
  return [
    ...rows.flatMap((row, index) => compareEnd(readEnd(row), hold(keyIds[index] ?? ''), 'A row')),
    ...cards.flatMap((card) => compareCard(card, hold(card.keyId))),
    ...(document.querySelector('[data-slot=portal-retry]') ? ['It still shows a failure.'] : []),
  ];
}

function compareCard({ end, status, labels, text }: ShownCard, held: MockLicenseKey): string[] {
  const expected = held.activations.map(({ label }) => label);
  const hasAll = labels?.toSorted().join() === expected.toSorted().join();
  return [
    ...compareEnd(end, held, 'A card'),
    ...(status === 'active'
      ? []
      : [`A card says ${status ?? 'nothing'} of an active license key.`]),
    ...(hasAll
      ? []
      : [`A card lists ${labels?.join(', ') ?? 'nothing'}; Polar holds ${expected.join(', ')}.`]),
    ...(text.includes(' may have ') ? ['A card still says that something may have happened.'] : []),
  ];
}

function compareEnd(end: string | undefined, { key }: MockLicenseKey, place: string): string[] {
  return end && key.endsWith(end) ? [] : [`${place} shows …${end}; Polar holds …${key.slice(-6)}.`];
}
