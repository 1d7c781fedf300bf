import { vi } from 'vitest';
import type { Clock } from './clock.ts';
import type { Customer } from './customer.ts';
import { changeElsewhere } from './elsewhere.ts';
import type { FaultyServer } from './faulty-server.ts';
import type { PageNetwork } from './page-network.ts';
import { getShownKeys, type Page } from './page.tsx';
import type { Step } from './schedule.ts';
import { KEYS, type World } from './world.ts';

/** Everything that steps act on. */
export interface Stage {
  page: Page;
  clock: Clock;
  network: PageNetwork;
  server: FaultyServer;
  customer: Customer;
  world: World;
}

const HOUR = 3_600_000;

/** Makes a step of a schedule happen. */
export async function takeStep(step: Step, stage: Stage): Promise<void> {
  const { page, clock, network, server, customer, world } = stage;
  const show = (change: Parameters<Page['show']>[0]) => clock.settle(() => page.show(change));
  const key = getShownKeys(page.state)[0] as string;
  switch (step.do) {
    case 'wait':
      return clock.pass(step.milliseconds);
    case 'reveal':
      return customer.reveal(step.card);
    case 'rotate':
      return customer.rotate(step.card, step.clicks);
    case 'deactivate':
      return customer.deactivate(step.card, step.row, step.clicks);
    case 'deactivate several':
      for (let time = 0; time < step.count; time += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one after another, as a customer does
        await customer.deactivate(step.card, 0, 1);
      }
      return;
    case 'search':
      return customer.search(step.card, step.text);
    case 'try again':
      await customer.tryAgain(step.card);
      return;
    case 'open row':
      return customer.openRow(step.card);
    case 'leave':
      return show({ isThere: false });
    case 'come back':
      return show({ isThere: true });
    case 'unmount everything':
      return show({ visit: page.state.visit + 1 });
    case 'show':
      return show({ view: step.view });
    case 'switch customer': {
      const who = page.state.who === 'Alice' ? 'Bob' : 'Alice';
      network.signedIn = who;
      return show({ who, firstKey: 0 });
    }
    case 'switch key':
      return show({ firstKey: (page.state.firstKey + 1) % KEYS[page.state.who].length });
    case 'go offline':
      return goOffline(stage);
    case 'go online':
      return goOnline(stage);
    case 'hide the page':
      return setVisible(false, clock);
    case 'show the page':
      return setVisible(true, clock);
    case 'sleep':
      await setVisible(false, clock);
      server.dropConnections();
      vi.setSystemTime(Date.now() + step.hours * HOUR);
      return setVisible(true, clock);
    case 'go back to the page':
      return clock.settle(() => {
        for (const type of ['pagehide', 'pageshow']) {
          window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
        }
      });
    case 'let all fail':
      server.outage = step.kind;
      return;
    case 'let all be well':
      server.outage = undefined;
      return;
    case 'sign out':
      network.signedIn = undefined;
      return;
    case 'end the session':
      for (const token of world.tokens.keys()) world.polar.endSession(token);
      return;
    case 'rotate elsewhere':
      return changeElsewhere(world, key, 'rotate');
    case 'deactivate elsewhere':
      return changeElsewhere(world, key, 'deactivate');
    case 'activate elsewhere':
      return changeElsewhere(world, key, 'activate');
  }
}

function goOffline({ network, server, clock }: Stage): Promise<void> {
  network.isOnline = false;
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  return clock.settle(() => {
    server.dropConnections();
    window.dispatchEvent(new Event('offline'));
  });
}

/** Brings the connection back. */
export function goOnline({ network, clock }: Stage): Promise<void> {
  network.isOnline = true;
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
  return clock.settle(() => void window.dispatchEvent(new Event('online')));
}

/** Shows or hides the page, as another tab does. */
export function setVisible(isVisible: boolean, clock: Clock): Promise<void> {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(!isVisible);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(isVisible ? 'visible' : 'hidden');
  return clock.settle(() => {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
}
