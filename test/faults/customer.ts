import { fireEvent } from '@testing-library/react';
import type { Clock } from './clock.ts';
import type { Clicks } from './clicks.ts';
import type { PageNetwork } from './page-network.ts';
import { getShownKeys, type Page } from './page.tsx';
import { findCards, findRows, readCards } from './read-screen.ts';
import type { World } from './world.ts';

/** What a customer can do on the page. What is not there, is not clicked. */
export interface Customer {
  clicks: Clicks;
  rotate(card: number, times: number): Promise<void>;
  deactivate(card: number, row: number, times: number): Promise<void>;
  reveal(card: number): Promise<void>;
  tryAgain(card: number): Promise<boolean>;
  openRow(row: number): Promise<void>;
  search(card: number, text: string): Promise<void>;
  /** Removes what was searched for, and shows all rows. */
  showAll(): Promise<void>;
}

interface Surroundings {
  page: Page;
  clock: Clock;
  network: PageNetwork;
  world: World;
}

/** Seconds that a customer waits for a card to load. */
const PATIENCE = 6;

const find = (element: Element | undefined, slot: string, index = 0) =>
  element?.querySelectorAll<HTMLElement>(`[data-slot=${slot}]`)[index];

export function createCustomer({ page, clock, network, world }: Surroundings): Customer {
  const clicks: Clicks = { changes: [], reveals: new WeakMap() };
  const click = (element: HTMLElement) => clock.settle(() => element.click());

  /** The card at a position, counted around, once it has loaded. In a list, its row is opened. */
  async function goTo(index: number): Promise<HTMLElement | undefined> {
    for (let time = 0; time < PATIENCE; time += 1) {
      const rows = findRows();
      const row = find(rows[index % rows.length], 'license-key-open');
      // oxlint-disable-next-line no-await-in-loop -- as time passes
      if (row && findCards().length === 0) await click(row);
      const cards = findCards();
      const card = cards[index % cards.length];
      if (!page.state.isThere || find(card, 'license-key-rotate')) return card;
      // oxlint-disable-next-line no-await-in-loop -- as above
      await clock.pass(1_000);
    }
    return undefined;
  }

  async function confirm(section: Element, times: number) {
    const button = find(section, times > 0 ? 'portal-confirm' : 'portal-keep');
    if (!button) return;
    // In one task, so that the page has no time to react in between.
    await clock.settle(() => {
      for (let time = 0; time < Math.max(times, 1); time += 1) button.click();
    });
  }

  function remember(section: HTMLElement, kind: 'rotate' | 'deactivate', label?: string) {
    const cards = readCards(getShownKeys(page.state));
    const card = cards.find((each) => each.section === section);
    if (!card) return;
    const { keyId, end = '' } = card;
    const version = (world.versions.get(keyId) ?? []).findIndex((key) => key.endsWith(end));
    const sent = network.sent();
    clicks.changes.push({ kind, section, keyId, version, sent, ...(label && { label }) });
  }

  return {
    clicks,
    async rotate(index, times) {
      const section = await goTo(index);
      const button = find(section, 'license-key-rotate');
      if (!section || !button) return;
      await click(button);
      if (times > 0 && find(section, 'portal-confirm')) remember(section, 'rotate');
      await confirm(section, times);
    },
    async deactivate(index, row, times) {
      const section = await goTo(index);
      const activation = find(section, 'license-key-activation', row);
      const button = find(activation, 'license-key-deactivate');
      if (!section || !button) return;
      const label = activation?.querySelector('bdi')?.textContent ?? '';
      await click(button);
      if (find(section, 'portal-confirm')) remember(section, 'deactivate', label);
      await confirm(section, times);
    },
    async reveal(index) {
      const section = await goTo(index);
      const button = find(section, 'license-key-reveal');
      if (!section || !button) return;
      clicks.reveals.set(section, Date.now());
      await click(button);
    },
    async tryAgain(index) {
      const buttons = document.querySelectorAll<HTMLElement>('[data-slot=portal-retry]');
      const button = buttons[index % buttons.length];
      if (button) await click(button);
      return button !== undefined;
    },
    async openRow(index) {
      const button = find(findRows()[index], 'license-key-open');
      if (button) await click(button);
    },
    async search(index, value) {
      const field = find(findCards()[index], 'portal-search')?.querySelector('input');
      if (field) await clock.settle(() => void fireEvent.change(field, { target: { value } }));
    },
    async showAll() {
      for (const section of findCards()) {
        const field = find(section, 'portal-search')?.querySelector('input');
        const isFilled = field && field.value !== '';
        // oxlint-disable-next-line no-await-in-loop -- one after another, as a customer does
        if (isFilled)
          await clock.settle(() => void fireEvent.change(field, { target: { value: '' } }));
        const more = find(section, 'portal-more');
        // oxlint-disable-next-line no-await-in-loop -- as above
        if (more) await click(more);
      }
    },
  };
}
