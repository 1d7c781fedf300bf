import type { PortalClient } from '../core/http/client.ts';
import { normalizeId } from '../core/http/same-id.ts';
import { listBenefitGrants } from './benefit-grants.ts';
import { getBenefitName } from './benefit-name.ts';

/** So many ids fit into a URL that no server in between refuses. */
const MAX_IDS = 50;
/** Of 100 grants each, about 3 kB a grant. Who has more of the same benefits goes without some names. */
const MAX_PAGES = 10;

/**
 * Reads the names of benefits that give license keys. Nobody is told of a failure: the names that are missing
 * then are not needed to use a license key.
 *
 * @param ids - Each once, in lower case.
 */
export async function readBenefitNames(
  client: PortalClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (let start = 0; start < ids.length; start += MAX_IDS) {
    try {
      await addNames(client, ids.slice(start, start + MAX_IDS), names);
    } catch {
      // What was read before counts all the same. The next request would fail as well.
      break;
    }
  }
  return names;
}

async function addNames(
  client: PortalClient,
  ids: readonly string[],
  names: Map<string, string>,
): Promise<void> {
  for (let page = 1, pages = 1; page <= Math.min(pages, MAX_PAGES); page += 1) {
    const { items, pagination } = await listBenefitGrants(client, {
      type: 'license_keys',
      benefit_id: ids,
      limit: 100,
      page,
    });
    for (const { benefit_id, benefit } of items) {
      const name = getBenefitName(benefit.description);
      if (name) names.set(normalizeId(benefit_id), name);
    }
    if (ids.every((id) => names.has(id))) return;
    pages = pagination.max_page;
  }
}
