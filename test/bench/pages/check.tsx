// A list with one file, of the size that its address names: ?size=3000000000.
import { DownloadList, PolarPortalProvider } from 'polar-customer-portal';
import { createDownload } from 'polar-customer-portal/mock';
import 'polar-customer-portal/styles.css';
import { createRoot } from 'react-dom/client';
import { host } from './host.ts';

const size = Number(new URLSearchParams(location.search).get('size'));

const answer = (items: object[]) =>
  Response.json({ items, pagination: { total_count: items.length, max_page: 1 } });

const fetch = async (input: RequestInfo | URL) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  return answer(pathname.endsWith('/downloadables/') ? [createDownload({ file: { size } })] : []);
};

createRoot(host).render(
  <PolarPortalProvider sessionToken="polar_cst_bench" fetch={fetch}>
    <DownloadList />
  </PolarPortalProvider>,
);
