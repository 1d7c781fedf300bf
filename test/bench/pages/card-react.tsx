import 'polar-customer-portal/styles.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LICENSE_KEY_ID } from '../data.mjs';
import { readGrants, readLicenseKey } from '../plain/api.ts';
import { Card } from '../plain/card.tsx';
import { CardSkeleton } from '../plain/skeleton.tsx';
import type { LicenseKeyWithDevices } from '../plain/types.ts';
import { host } from './host.ts';

function LoadedCard() {
  const [licenseKey, setLicenseKey] = useState<LicenseKeyWithDevices>();
  const [name, setName] = useState<string>();
  useEffect(() => {
    async function load() {
      const data = await readLicenseKey(LICENSE_KEY_ID);
      setLicenseKey(data);
      const { items } = await readGrants(data.benefit_id);
      setName(items[0]?.benefit.description);
    }
    void load();
  }, []);
  return licenseKey ? <Card licenseKey={licenseKey} name={name} /> : <CardSkeleton />;
}

createRoot(host).render(<LoadedCard />);
