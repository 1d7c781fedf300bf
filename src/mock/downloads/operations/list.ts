import type { CustomerCall } from '../../core/call.ts';
import { isAskedFor, sortItems } from '../../core/lists.ts';
import { paginate } from '../../core/pages.ts';
import { json } from '../../core/responses.ts';
import type { DownloadRecords } from '../records.ts';
import { isListed, toDownloadableRead } from '../wire.ts';

/** `GET /v1/customer-portal/downloadables/` */
export function list(
  records: DownloadRecords,
  { state, session, query, base }: CustomerCall,
): Response {
  const now = state.now();
  const downloads = records
    .all()
    .filter((download) => isListed(download, session, now))
    .filter(({ benefit_id }) => isAskedFor(query, 'benefit_id', benefit_id));
  const newestFirst = sortItems(downloads, ['-granted_at'], {
    granted_at: ({ granted_at }) => Date.parse(granted_at),
  });
  const { items, pagination } = paginate(newestFirst, query);
  return json(200, {
    items: items.map((download) => toDownloadableRead(download, { base, now })),
    pagination,
  });
}
