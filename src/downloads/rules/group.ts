import { getBenefitName } from '../../account/benefit-name.ts';
import type { BenefitGrant } from '../../account/benefit-grant-schema.ts';
import { normalizeId } from '../../core/http/same-id.ts';
import type { DownloadRead } from '../schema.ts';

/**
 * - `granted`: the customer has its files
 * - `preparing`: Polar is still granting it, as after a purchase
 * - `failed`: Polar could not grant it
 */
export type DownloadGroupState = 'granted' | 'preparing' | 'failed';

/** The files of one benefit. */
export interface DownloadGroup<Item> {
  /** In lower case. */
  benefitId: string;
  /** What the benefit is called; `undefined` if nobody knows. */
  name: string | undefined;
  state: DownloadGroupState;
  /** In the vendor's order. */
  downloads: readonly Item[];
}

type Groupable = Pick<DownloadRead, 'benefit_id'> & { file: Pick<DownloadRead['file'], 'id'> };

/**
 * Groups files by the benefits that give them, in the order in which Polar lists them, and in each the order in which
 * the vendor has put its files. Benefits that are not granted yet come last. A file that a benefit gives twice, for
 * two purchases, is one.
 *
 * @param grants - Of the type `downloadables`.
 * @param compare - The order in which you want files, in place of the vendor's.
 */
export function groupDownloads<Item extends Groupable>(
  downloads: readonly Item[],
  grants: readonly BenefitGrant[],
  compare?: (one: Item, other: Item) => number,
): DownloadGroup<Item>[] {
  const granted = new Map<string, Map<string, Item>>();
  for (const download of downloads) {
    const id = normalizeId(download.benefit_id);
    const files = granted.get(id) ?? new Map<string, Item>();
    granted.set(id, files);
    if (!files.has(download.file.id)) files.set(download.file.id, download);
  }
  const ofBenefit = (id: string) =>
    grants.filter(({ benefit_id }) => normalizeId(benefit_id) === id);
  const withFiles = [...granted].map(([benefitId, files]): DownloadGroup<Item> => {
    const [grant] = ofBenefit(benefitId);
    return {
      benefitId,
      name: grant && getBenefitName(grant.benefit.description),
      state: 'granted',
      downloads: sort([...files.values()], grant, compare),
    };
  });
  const others = new Set(grants.map(({ benefit_id }) => normalizeId(benefit_id)));
  const without = [...others].flatMap((benefitId): DownloadGroup<Item>[] => {
    if (granted.has(benefitId)) return [];
    const open = ofBenefit(benefitId).filter((grant) => getGrantState(grant) !== 'granted');
    const [grant] = open;
    if (!grant) return [];
    const isPreparing = open.some((each) => getGrantState(each) === 'preparing');
    return [
      {
        benefitId,
        name: getBenefitName(grant.benefit.description),
        state: isPreparing ? 'preparing' : 'failed',
        downloads: [],
      },
    ];
  });
  return [...withFiles, ...without];
}

/** How far Polar is with a grant. One that was revoked gives nothing, and nobody waits for it. */
export function getGrantState({
  is_granted,
  is_revoked,
  granted_at,
  error,
}: BenefitGrant): DownloadGroupState {
  if (is_granted || is_revoked || (is_granted === undefined && granted_at)) return 'granted';
  return error ? 'failed' : 'preparing';
}

/** A new array: what the cache has is shared. */
function sort<Item extends Groupable>(
  downloads: Item[],
  grant: BenefitGrant | undefined,
  compare: ((one: Item, other: Item) => number) | undefined,
): Item[] {
  if (compare) return downloads.sort(compare);
  const order = new Map(grant?.benefit.properties?.active_files?.map((id, index) => [id, index]));
  const getPlace = ({ file }: Item) => order.get(file.id) ?? Infinity;
  return downloads.sort((one, other) => {
    const [place, otherPlace] = [getPlace(one), getPlace(other)];
    // Infinity minus itself is no number.
    return place === otherPlace ? 0 : place - otherPlace;
  });
}
