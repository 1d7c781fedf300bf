import type { Heard } from './page.tsx';
import type { Clicks } from './clicks.ts';
import type { Received } from './received.ts';
import { KEYS, ownerOf, type Who, type World } from './world.ts';

/** Milliseconds for which a revealed key may be shown. */
const REVEAL_TIME = 30_000;

const OTHER: Record<Who, Who> = { Alice: 'Bob', Bob: 'Alice' };

/** What is on the page and must not be: another customer's data, and secrets that nobody has revealed. */
export function findLeaksOnPage(
  html: string,
  who: Who,
  { versions, tokens }: World,
  clicks: Clicks,
): string[] {
  const other = OTHER[who];
  const ends = KEYS[other].flatMap((id) => (versions.get(id) ?? []).map((key) => key.slice(-6)));
  const isOthers = html.includes(other) || ends.some((end) => html.includes(`>${end}<`));
  const revealed = [...document.querySelectorAll('[data-slot=license-key-value]')]
    .filter((value) => value.getAttribute('data-revealed') === 'true')
    .map((value) => ({ section: value.closest('section'), text: value.textContent ?? '' }));
  const isUnasked = revealed.some(({ section }) => {
    const clickedAt = section && clicks.reveals.get(section);
    return !document.hidden && !(clickedAt && Date.now() - clickedAt <= REVEAL_TIME);
  });
  const rest = revealed.reduce((left, { text }) => left.replaceAll(text, ''), html);
  return [
    ...(isOthers ? [`The page of ${who} shows something of ${other}.`] : []),
    ...(isUnasked ? ['A key is shown in clear though nobody has revealed it.'] : []),
    ...findSecrets(rest, 'The document', { versions, tokens }),
  ];
}

/** Secrets in what the host app hears of. */
export function findLeaksInReports({ errors, events }: Heard, world: World): string[] {
  return [
    ...findSecrets(errors.map(describeError).join(), 'An error', world),
    ...findSecrets(JSON.stringify(events), 'An event', world),
    ...findSecrets(JSON.stringify({ ...localStorage, ...sessionStorage }), 'Storage', world),
  ];
}

function findSecrets(
  text: string,
  place: string,
  { versions, tokens }: Pick<World, 'versions' | 'tokens'>,
): string[] {
  return [
    ...([...versions.values()].flat().some((key) => text.includes(key))
      ? [`${place} contains a license key.`]
      : []),
    ...([...tokens.keys()].some((token) => text.includes(token))
      ? [`${place} contains a session token.`]
      : []),
  ];
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, stack, cause } = error;
  return [message, stack, JSON.stringify(error), cause && describeError(cause)].join(' ');
}

/** Tokens and keys that were sent with what belongs to another customer. */
export function findMisdirected({ bearer, keyId, method, path }: Received): string[] {
  const isChangeByKey = path.endsWith('/deactivate');
  return [
    ...(bearer && keyId && ownerOf(keyId) !== bearer
      ? [`A request for ${ownerOf(keyId)}’s license key bears the token of ${bearer}.`]
      : []),
    ...(isChangeByKey && bearer ? [`${method} ${path} bears a token.`] : []),
  ];
}
