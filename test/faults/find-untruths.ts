import type { Click, Clicks } from './clicks.ts';
import type { ShownCard } from './read-screen.ts';
import type { Received } from './received.ts';
import type { World } from './world.ts';

interface Facts {
  world: World;
  clicks: Clicks;
  received: readonly Received[];
  /** Whether nothing fails any more and the card has been read again. */
  isOver: boolean;
}

const DEACTIVATED = /“(.+?)” was deactivated/g;
const NOT_DEACTIVATED = /“(.+?)” was not deactivated/g;

const findLabels = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, label]) => label ?? '');

/**
 * What a card says about changes that is not so.
 *
 * @param isNews - Whether what it announces was not announced before: announcements stay when they are past.
 */
export function findUntruths(card: ShownCard, isNews: boolean, facts: Facts): string[] {
  const said = isNews ? `${card.text} ${card.announcement}` : card.text;
  const click = facts.clicks.changes.findLast(
    ({ kind, section }) => kind === 'rotate' && section === card.section,
  );
  return [
    ...(said.includes('Your key was replaced') && !wasReplaced(card, click, facts)
      ? ['It says that the key was replaced, and it was not.']
      : []),
    ...(said.includes('Your key was not replaced') && wasReplacedForClick(card, click, facts)
      ? ['It says that the key was not replaced, and it was.']
      : []),
    ...findLabels(said, DEACTIVATED)
      .filter((label) => isHeld(card, label, facts))
      .map((label) => `It says that “${label}” was deactivated, and it was not.`),
    ...findLabels(said, NOT_DEACTIVATED)
      .filter((label) => wasDeactivated(card, label, facts))
      .map((label) => `It says that “${label}” was not deactivated, and it was.`),
  ];
}

/** Whether Polar holds another key than the customer saw with the click. */
function wasReplaced({ keyId }: ShownCard, click: Click | undefined, { world }: Facts): boolean {
  return click !== undefined && (world.versions.get(keyId) ?? []).length - 1 > click.version;
}

/** Whether Polar made a rotation for the page after what the customer saw with the click. */
function wasReplacedForClick(card: ShownCard, click: Click | undefined, facts: Facts): boolean {
  if (!click || wasMisled(card, click, facts)) return false;
  const made = facts.world.deeds.filter(
    ({ kind, keyId, version, request }) =>
      kind === 'rotated' &&
      keyId === card.keyId &&
      request !== undefined &&
      version > click.version,
  );
  // Another card with the same key tells of those that were clicked there.
  const elsewhere = facts.clicks.changes.filter(
    ({ kind, section, version }) =>
      kind === 'rotate' && section !== card.section && version >= click.version,
  );
  return made.length > elsewhere.length;
}

function isHeld({ keyId }: ShownCard, label: string, { world }: Facts): boolean {
  return !!world.polar.licenseKeys.get(keyId)?.activations.some((each) => each.label === label);
}

/** Whether Polar deactivated it for the page. */
function wasDeactivated(card: ShownCard, label: string, facts: Facts): boolean {
  const click = facts.clicks.changes.find(
    ({ kind, ...click }) => kind === 'deactivate' && click.label === label,
  );
  if (click && wasMisled(card, click, facts)) return false;
  return facts.world.deeds.some((deed) => deed.request !== undefined && deed.label === label);
}

/** Whether an older copy of the license key came after a click: nobody can tell it from what Polar holds. */
function wasMisled({ keyId }: ShownCard, { sent }: Click, { received, isOver }: Facts): boolean {
  if (isOver) return false;
  return received.some(
    ({ number, isOlder, ...request }) => isOlder && number > sent && request.keyId === keyId,
  );
}
