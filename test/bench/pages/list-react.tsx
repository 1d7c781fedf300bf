import 'polar-customer-portal/styles.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { readGrants, readLicenseKeys } from '../plain/api.ts';
import { List } from '../plain/list.tsx';
import { ListSkeleton } from '../plain/skeleton.tsx';
import type { LicenseKey, Page } from '../plain/types.ts';
import { host } from './host.ts';

const NONE: ReadonlyMap<string, string> = new Map();

function LoadedList() {
  const [page, setPage] = useState<Page<LicenseKey>>();
  const [names, setNames] = useState(NONE);
  useEffect(() => {
    async function load() {
      const data = await readLicenseKeys();
      setPage(data);
      const { items } = await readGrants(data.items[0]?.benefit_id ?? '');
      setNames(new Map(items.map(({ benefit_id, benefit }) => [benefit_id, benefit.description])));
    }
    void load();
  }, []);
  return page ? <List page={page} names={names} /> : <ListSkeleton />;
}

createRoot(host).render(<LoadedList />);
