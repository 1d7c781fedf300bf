import {
  createPortalClient,
  DownloadList,
  getLicenseKey,
  LicenseKeyCard,
  LicenseKeyList,
  OrderList,
  PolarPortalProvider,
} from 'polar-customer-portal';
import 'polar-customer-portal/styles.css';
import type { ReactNode } from 'react';
import { fakeTime } from '../in-page/fake-time.ts';
import {
  createDetails,
  createKey,
  createKeys,
  createNamesakes,
  createPage,
} from '../in-page/keys.ts';
import { serveFiles, serveOrders } from '../in-page/purchases.ts';
import {
  countRows,
  offer,
  prepareLateMount,
  prepareReactMount,
  remount,
  show,
  timeToPaint,
  until,
} from '../in-page/run.ts';
import { stubFetch } from '../in-page/stub-fetch.ts';
import type { LicenseKeyWithDevices } from '../plain/types.ts';

const token = 'polar_cst_bench';

const inPortal = (ui: ReactNode, fetch: typeof globalThis.fetch) => (
  <PolarPortalProvider sessionToken={token} fetch={fetch}>
    {ui}
  </PolarPortalProvider>
);

function mountCard(licenseKey: LicenseKeyWithDevices, rows: number) {
  const fetch = stubFetch([licenseKey]);
  const card = <LicenseKeyCard id={licenseKey.id} />;
  return prepareReactMount(inPortal(card, fetch), rows, inPortal(null, fetch));
}

function mountList(size: number) {
  const fetch = stubFetch([], createPage(size));
  const list = <LicenseKeyList pageSize={size} />;
  return prepareReactMount(inPortal(list, fetch), size, inPortal(null, fetch));
}

function mountOrders(count: number) {
  const fetch = serveOrders(count);
  return prepareReactMount(inPortal(<OrderList />, fetch), 10, inPortal(null, fetch));
}

const has = (rows: number) => countRows() === rows && !document.querySelector('[aria-busy=true]');

/** Shows a page of orders below all others. */
async function showMore(count: number) {
  const pageSize = 100;
  show(inPortal(<OrderList pageSize={pageSize} />, serveOrders(count + pageSize)));
  for (let rows = pageSize; rows < count; rows += pageSize) {
    await until(() => has(rows));
    click('[data-slot=portal-more]');
  }
  await until(() => has(count));
  return () =>
    timeToPaint(
      () => click('[data-slot=portal-more]'),
      () => has(count + pageSize),
    );
}

function mountFiles(count: number) {
  const fetch = serveFiles(count);
  return prepareLateMount(inPortal(<DownloadList />, fetch), 10, inPortal(null, fetch));
}

/** Reads a license key whose answer is there, for the first time in this page. */
async function parseFirst(count: number) {
  const licenseKey = createKey(count);
  const text = JSON.stringify(licenseKey);
  const client = createPortalClient({
    sessionToken: token,
    fetch: async () => new Response(text),
  });
  return async () => {
    const start = performance.now();
    const { activations } = await getLicenseKey(client, licenseKey.id);
    const time = performance.now() - start;
    if (activations.length !== count) throw new Error('Not all activations were read.');
    return time;
  };
}

async function prepareLeaks(licenseKey: LicenseKeyWithDevices) {
  const fetch = stubFetch([licenseKey]);
  const ui = inPortal(<LicenseKeyCard id={licenseKey.id} />, fetch);
  await prepareReactMount(ui, 10);
  return () => remount(ui, inPortal(null, fetch));
}

async function showCard(count: number) {
  const licenseKey = createKey(count);
  show(inPortal(<LicenseKeyCard id={licenseKey.id} />, stubFetch([licenseKey])));
  await until(() => countRows() > 2);
}

const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

offer({
  'mount 10': () => mountCard(createKey(10), 10),
  'mount 10,000': () => mountCard(createKey(10_000), 10),
  'mount 100,000 of one name': () => mountCard(createNamesakes(100_000), 10),
  'mount 10 details': () => mountCard(createDetails(10), 1),
  'mount 100,000 details': () => mountCard(createDetails(100_000), 1),
  'list of 10': () => mountList(10),
  'list of 100': () => mountList(100),
  'orders, 10': () => mountOrders(10),
  'orders, 1,000': () => mountOrders(1_000),
  '100 more orders, after 100': () => showMore(100),
  '100 more orders, after 900': () => showMore(900),
  'files, 10': () => mountFiles(10),
  'files, 500': () => mountFiles(500),
  'parse 10': () => parseFirst(10),
  'parse 10,000': () => parseFirst(10_000),
  async '50 cards'() {
    const licenseKeys = createKeys(50);
    const cards = licenseKeys.map(({ id }) => <LicenseKeyCard key={id} id={id} />);
    const fetch = stubFetch(licenseKeys);
    return () =>
      timeToPaint(
        () => show(inPortal(cards, fetch)),
        () => document.querySelectorAll('[data-slot=license-key-deactivate]').length === 100,
      );
  },
  async 'deactivate 1 of 10,000'() {
    await showCard(10_000);
    click('[data-slot=license-key-deactivate]');
    await until(() => document.querySelector('[data-slot=portal-confirm]') !== null);
    const label = document.querySelector('li bdi')?.textContent;
    return () =>
      timeToPaint(
        () => click('[data-slot=portal-confirm]'),
        () => document.querySelector('li bdi')?.textContent !== label,
      );
  },
  'mounts and unmounts': () => prepareLeaks(createKey(10)),
  async 'tick at 10,000'() {
    const tick = fakeTime();
    await showCard(10_000);
    return async () => void tick(60_000);
  },
});
