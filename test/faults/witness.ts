import { vi } from 'vitest';
import type { Clicks } from './clicks.ts';
import { findFalseEvents } from './find-false-events.ts';
import { findLeaksInReports, findLeaksOnPage, findMisdirected } from './find-leaks.ts';
import { findRepeats } from './find-repeats.ts';
import { findUntruths } from './find-untruths.ts';
import { getShownKeys, type Heard, type PageState } from './page.tsx';
import { findCards, readCards, type ShownCard } from './read-screen.ts';
import type { Received } from './received.ts';
import type { World } from './world.ts';

/** Looks at everything that can be seen, and keeps what must not be. */
export interface Witness {
  /** What was wrong at the first look at which something was; empty as long as nothing is. */
  found: string[];
  /** @param isOver - Whether nothing fails any more and everything has been read again. */
  look(state: PageState, isOver?: boolean): void;
  leave(): void;
}

interface Evidence {
  world: World;
  clicks: Clicks;
  received: readonly Received[];
  heard: Heard;
}

/** What a card said when it was looked at before. */
interface Seen {
  announcement: string;
  version: number;
}

export function createWitness({ world, clicks, received, heard }: Evidence): Witness {
  const seen = new WeakMap<Element, Seen>();
  const witness: Witness = { found: [], look, leave: () => observer.disconnect() };
  const last = { requests: 0, errors: 0, events: 0 };
  const loggedBefore = readConsole().length;
  let hasChanged = true;
  const observer = new MutationObserver(() => {
    hasChanged = true;
  });
  observer.observe(document.body, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });

  function look(state: PageState, isOver = false) {
    if (witness.found.length > 0) return;
    const problems: string[] = [];
    const { errors, events } = heard;
    if (hasChanged || isOver) {
      const html = document.body.innerHTML;
      // How long a key is shown in clear changes with time alone.
      hasChanged = html.includes('data-revealed="true"');
      problems.push(...findLeaksOnPage(html, state.who, world, clicks), ...findBlanks(state));
      for (const card of readCards(getShownKeys(state))) {
        problems.push(...compareWithBefore(card, isOver));
      }
    }
    if (received.length !== last.requests) {
      problems.push(...received.flatMap(findMisdirected), ...findRepeats(received, clicks));
    }
    if (errors.length !== last.errors || events.length !== last.events) {
      const fresh = events.length - last.events;
      problems.push(...findLeaksInReports(heard, world));
      problems.push(...findFalseEvents(events, fresh, { world, clicks, received }));
    }
    const logged = readConsole().slice(loggedBefore);
    if (logged.length > 0) problems.push(`The console says: ${String(logged[0])}`);
    Object.assign(last, {
      requests: received.length,
      errors: errors.length,
      events: events.length,
    });
    witness.found = [...new Set(problems)];
  }

  function compareWithBefore(card: ShownCard, isOver: boolean): string[] {
    const before = seen.get(card.section);
    const keys = world.versions.get(card.keyId) ?? [];
    const version = keys.findIndex((key) => card.end && key.endsWith(card.end));
    const newest = Math.max(version, before?.version ?? -1);
    seen.set(card.section, { announcement: card.announcement, version: newest });
    return [
      ...(card.end && version < 0
        ? [`A card shows …${card.end}, which is no key of its own.`]
        : []),
      ...(card.end && version < newest ? ['A card shows an older key again.'] : []),
      ...findUntruths(card, card.announcement !== before?.announcement, {
        world,
        clicks,
        received,
        isOver,
      }),
    ];
  }

  return witness;
}

/** Errors and warnings so far. Each test has mocks in place of them. */
function readConsole(): unknown[] {
  // oxlint-disable-next-line no-console -- nothing is written
  return [console.error, console.warn].flatMap((log) => vi.mocked(log).mock.calls);
}

function findBlanks(state: PageState): string[] {
  if (!state.isThere) return [];
  const sections = state.view === 'list' ? document.querySelectorAll('section') : findCards();
  const expected = state.view === 'list' ? 1 : getShownKeys(state).length;
  const isBlank = [...sections].some(({ textContent }) => !textContent?.trim());
  return isBlank || sections.length < expected ? ['A card or the list is blank.'] : [];
}
