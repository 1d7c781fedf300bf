import 'polar-customer-portal/styles.css';
import { createKey, createKeys, createPage } from '../in-page/keys.ts';
import { offer, prepareMount, timeToPaint } from '../in-page/run.ts';
import { toCardHtml, toListHtml } from '../plain/html.ts';
import type { LicenseKeyWithDevices } from '../plain/types.ts';
import { host } from './host.ts';

const prepare = (toHtml: () => string, rows: number) =>
  prepareMount(
    () => void (host.innerHTML = toHtml()),
    () => void (host.innerHTML = ''),
    rows,
  );

function mountCard(licenseKey: LicenseKeyWithDevices) {
  return prepare(() => toCardHtml(licenseKey), 10);
}

function mountList(size: number) {
  const page = createPage(size);
  return prepare(() => toListHtml(page), size);
}

offer({
  'mount 10': () => mountCard(createKey(10)),
  'mount 10,000': () => mountCard(createKey(10_000)),
  'list of 10': () => mountList(10),
  'list of 100': () => mountList(100),
  async '50 cards'() {
    const licenseKeys = createKeys(50);
    return () =>
      timeToPaint(
        () => void (host.innerHTML = licenseKeys.map((key) => toCardHtml(key)).join('')),
        () => true,
      );
  },
});
