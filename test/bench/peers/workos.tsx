import '@radix-ui/themes/styles.css';
import { ApiKeys, WorkOsWidgets } from '@workos-inc/widgets';
import '@workos-inc/widgets/styles.css';
import { createRoot } from 'react-dom/client';
import { host, polarUrl } from '../pages/host.ts';

/** A token as WorkOS makes them, which the page's own server gives, as for our components. */
async function getToken() {
  const response = await fetch('/polar/session', { method: 'POST' });
  await response.json();
  const claims = { permissions: ['widgets:api-keys:manage'], exp: Date.now() / 1000 + 3600 };
  return `e30.${btoa(JSON.stringify(claims))}.bench`;
}

const { hostname, port } = new URL(polarUrl);
createRoot(host).render(
  <WorkOsWidgets apiHostname={hostname} port={Number(port)} https={false}>
    <ApiKeys authToken={getToken} />
  </WorkOsWidgets>,
);
