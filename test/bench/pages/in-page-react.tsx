import 'polar-customer-portal/styles.css';
import { useEffect, useState } from 'react';
import { createKey, createKeys, createPage } from '../in-page/keys.ts';
import {
  countRows,
  offer,
  prepareReactMount,
  remount,
  show,
  timeToPaint,
  until,
} from '../in-page/run.ts';
import { checkLicenseKey } from '../plain/check.ts';
import { Card } from '../plain/card.tsx';
import { List } from '../plain/list.tsx';
import { CardSkeleton } from '../plain/skeleton.tsx';
import type { LicenseKeyWithDevices } from '../plain/types.ts';

const NONE: ReadonlyMap<string, string> = new Map();

function mountCard(licenseKey: LicenseKeyWithDevices, rows: number) {
  return prepareReactMount(<Card licenseKey={licenseKey} />, rows);
}

function mountList(size: number) {
  return prepareReactMount(<List page={createPage(size)} names={NONE} />, size);
}

function LoadedCard({ load }: { load: () => Promise<Response> }) {
  const [data, setData] = useState<LicenseKeyWithDevices>();
  useEffect(() => {
    void load()
      .then((response) => response.json())
      .then(setData);
  }, [load]);
  return data ? <Card licenseKey={data} /> : <CardSkeleton />;
}

function DeactivatingCard({ licenseKey }: { licenseKey: LicenseKeyWithDevices }) {
  const [gone, setGone] = useState<readonly string[]>([]);
  const activations = licenseKey.activations.filter(({ id }) => !gone.includes(id));
  return (
    <Card licenseKey={{ ...licenseKey, activations }} deactivate={(id) => setGone([...gone, id])} />
  );
}

async function parseFirst(count: number) {
  const text = JSON.stringify(createKey(count));
  return async () => {
    const start = performance.now();
    checkLicenseKey(await new Response(text).json());
    return performance.now() - start;
  };
}

offer({
  'mount 10': () => mountCard(createKey(10), 10),
  'mount 10,000': () => mountCard(createKey(10_000), 10),
  'list of 10': () => mountList(10),
  'list of 100': () => mountList(100),
  'parse 10': () => parseFirst(10),
  'parse 10,000': () => parseFirst(10_000),
  async '50 cards'() {
    const cards = createKeys(50).map((licenseKey) => {
      const load = async () => Response.json(licenseKey);
      return <LoadedCard key={licenseKey.id} load={load} />;
    });
    return () =>
      timeToPaint(
        () => show(cards),
        () => document.querySelectorAll('[data-slot=license-key-deactivate]').length === 100,
      );
  },
  async 'mounts and unmounts'() {
    const ui = <Card licenseKey={createKey(10)} />;
    await prepareReactMount(ui, 10);
    return () => remount(ui);
  },
  async 'deactivate 1 of 10,000'() {
    show(<DeactivatingCard licenseKey={createKey(10_000)} />);
    await until(() => countRows() > 2);
    const label = document.querySelector('li bdi')?.textContent;
    return () =>
      timeToPaint(
        () => document.querySelector<HTMLElement>('[data-slot=license-key-deactivate]')?.click(),
        () => document.querySelector('li bdi')?.textContent !== label,
      );
  },
});
