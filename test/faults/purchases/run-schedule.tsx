import { onlineManager } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import {
  CustomerCard,
  DownloadList,
  fetchSession,
  getSubscriptionState,
  OrderList,
  PolarPortalProvider,
  SubscriptionCard,
} from 'polar-customer-portal';
import type { CustomerSubscription } from 'polar-customer-portal/client';
import { vi } from 'vitest';
import { readLink } from '../../../src/mock/downloads/link.ts';
import { createClock, stopClock } from '../clock.ts';
import { startFaultyServer } from '../faulty-server.ts';
import { connectPage } from '../page-network.ts';
import type { Heard } from '../page.tsx';
import { createPurchaseCustomer, find } from './customer.ts';
import { findRepeats, findSubscriptionUntruths, findUntruths } from './find-untruths.ts';
import { SUBSCRIPTIONS } from './subscription.ts';
import { toPurchaseKind, type PurchaseSchedule, type PurchaseStep } from './schedule.ts';
import { createPurchaseWorld, ORDERS, readHeld } from './world.ts';

const HOUR = 3_600_000;

const VIEWS = {
  orders: <OrderList />,
  details: <CustomerCard />,
  files: <DownloadList />,
  subscription: <SubscriptionCard id={SUBSCRIPTIONS.subscription} plans />,
  paused: <SubscriptionCard id={SUBSCRIPTIONS.paused} plans />,
};

/**
 * Plays a schedule, and looks at everything that can be seen after each of its moments.
 *
 * @throws `Error` when something was not as it must be, with the moment and what it was.
 */
export async function runPurchaseSchedule({ view, steps, faults }: PurchaseSchedule) {
  const world = createPurchaseWorld();
  const server = await startFaultyServer(world, faults, toPurchaseKind);
  stopClock();
  const network = connectPage(server.url);
  const heard: Heard = { errors: [], events: [] };
  const problems = new Set<string>();
  const clock = createClock(network, server, look);
  const customer = createPurchaseCustomer(clock, network);
  const { received } = server;
  const loggedBefore = readConsole().length;

  function follow(url: string) {
    const token = /\/downloadables\/(.+)$/.exec(url)?.[1];
    const end = token && readLink(token)?.expiresAt;
    if (end && end <= Date.now()) problems.add('A link was followed that has ended.');
  }
  function leave(event: MouseEvent) {
    const link = event.target instanceof Element && event.target.closest('a');
    if (link && link.href && !event.defaultPrevented) follow(link.href);
    // jsdom goes nowhere.
    event.preventDefault();
  }
  window.addEventListener('click', leave);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    follow(this.href);
  });

  function look() {
    const facts = { world, clicks: customer.clicks, received };
    const html = document.body.innerHTML;
    const told = JSON.stringify(heard.events);
    const errors = heard.errors.map(({ message, stack }) => `${message} ${stack}`).join('\n');
    for (const token of world.tokens.keys()) {
      if ((html + told + errors).includes(token)) problems.add('A token is where it must not be.');
    }
    if (/ada@|Ada /.test(told + errors)) problems.add('Personal data is in an event or an error.');
    if (isThere && !document.querySelector('section')?.textContent?.trim()) {
      problems.add('The page is blank.');
    }
    const logged = readConsole().slice(loggedBefore);
    if (logged.length > 0) problems.add(`The console says: ${String(logged[0])}`);
    const untruths = [...findUntruths(facts), ...findSubscriptionUntruths(facts)];
    for (const each of [...untruths, ...findRepeats(facts)]) problems.add(each);
  }
  function check(moment: string) {
    if (problems.size > 0) throw new Error(`${[...problems].join('\n')}\nThis was ${moment}.`);
  }

  let isThere = true;
  const page = () => (
    <PolarPortalProvider
      server={server.url}
      customerId="Ada"
      organization="nimbus"
      locale="en"
      timeZone="UTC"
      sessionToken={() => fetchSession('/polar/session')}
      onError={(error) => heard.errors.push(error)}
      onEvent={(event) => heard.events.push(event)}
    >
      {isThere && VIEWS[view]}
    </PolarPortalProvider>
  );
  const { rerender } = render(page());
  const show = (next: boolean) => {
    isThere = next;
    return clock.settle(() => rerender(page()));
  };
  function setOnline(isOnline: boolean) {
    network.isOnline = isOnline;
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
    return clock.settle(() => {
      if (!isOnline) server.dropConnections();
      window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
    });
  }
  function setVisible(isVisible: boolean) {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(!isVisible);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(isVisible ? 'visible' : 'hidden');
    return clock.settle(() => {
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    });
  }

  async function take(step: PurchaseStep): Promise<unknown> {
    switch (step.do) {
      case 'invoice':
        return customer.invoice(step.row, step.clicks);
      case 'correct':
        return customer.correct(step.row, step.name, step.clicks);
      case 'save':
        return customer.save(step.name, step.clicks);
      case 'change e-mail':
        return customer.changeEmail(step.email, step.clicks);
      case 'download':
        return customer.download(step.row, step.clicks);
      case 'change subscription':
        return customer.change(step.which, view === 'paused' ? 1 : 0, step.clicks);
      case 'wait':
        return clock.pass(step.milliseconds);
      case 'try again':
        return customer.tryAgain();
      case 'leave':
        return show(false);
      case 'come back':
        return show(true);
      case 'go offline':
        return setOnline(false);
      case 'go online':
        return setOnline(true);
      case 'sleep':
        await setVisible(false);
        server.dropConnections();
        vi.setSystemTime(Date.now() + step.hours * HOUR);
        return setVisible(true);
      case 'let all fail':
        server.outage = step.kind;
        return undefined;
      case 'let all be well':
        server.outage = undefined;
        return undefined;
      case 'end the session':
        for (const token of world.tokens.keys()) world.polar.endSession(token);
        return undefined;
      case 'change elsewhere':
        return world.changeElsewhere();
    }
  }

  async function recover() {
    server.recover();
    await setOnline(true);
    await setVisible(true);
    if (!isThere) await show(true);
    await clock.pass(75_000);
    await setVisible(true);
    for (let time = 0; time < 4; time += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after another, as a customer does
      if (!(await customer.tryAgain())) break;
      // oxlint-disable-next-line no-await-in-loop -- as above
      await clock.pass(5_000);
    }
  }

  function compare() {
    if (find('portal-retry')) problems.add('It still shows a failure.');
    const rows = document.querySelectorAll('[data-slot=order-row], [data-slot=download-row]');
    const isList = view === 'orders' || view === 'files';
    if (isList && rows.length !== ORDERS.length) {
      problems.add(`It shows ${rows.length} rows.`);
    }
    const card = find('subscription-card');
    if (card) {
      const held = world.polar.subscriptions.get(
        SUBSCRIPTIONS[view === 'paused' ? view : 'subscription'],
      );
      const { kind } = getSubscriptionState(held as CustomerSubscription, Date.now());
      if (card.dataset['state'] !== kind) {
        problems.add(`It is shown as ${card.dataset['state']}; for Polar it is ${kind}.`);
      }
      const note = find('subscription-note')?.dataset['state'];
      if (note === 'unknown') problems.add('It still does not know what became of a change.');
    }
    const name = find('customer-name')?.querySelector('dd')?.textContent;
    const { details } = readHeld(world.polar);
    if (name !== undefined && name !== details) {
      problems.add(`It shows ${name}; Polar holds ${details}.`);
    }
  }

  try {
    await clock.settle();
    for (const [index, step] of steps.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- the order is what it is about
      await take(step);
      check(`after step ${index + 1}, ${JSON.stringify(step)}`);
    }
    await recover();
    look();
    compare();
    check('at the end');
  } finally {
    await setVisible(true).catch(() => undefined);
    onlineManager.setOnline(true);
    window.removeEventListener('click', leave);
    cleanup();
    server.close();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  }
  return { changes: world.done.length, clicks: customer.clicks.length, requests: received.length };
}

/** Errors and warnings so far. Each test has mocks in place of them. */
function readConsole(): unknown[] {
  // oxlint-disable-next-line no-console -- nothing is written
  return [console.error, console.warn].flatMap((log) => vi.mocked(log).mock.calls);
}
