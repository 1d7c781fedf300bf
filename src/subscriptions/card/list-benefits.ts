import { getBenefitName } from '../../account/benefit-name.ts';
import type { PaidBenefit, PaidBenefits } from '../rules/benefits.ts';
import type { CustomerSubscription } from '../schema.ts';

/** Something that a subscription pays for, as it is listed. */
export interface ListedBenefit extends Pick<
  PaidBenefit,
  'id' | 'benefitId' | 'kind' | 'name' | 'count' | 'licenseKeyId'
> {
  /**
   * `unknown`: what was granted is not known, only what the product gives. `of_others`: others of the team have it, and
   * not whoever looks.
   */
  state: PaidBenefit['state'] | 'unknown' | 'of_others';
}

/**
 * What a subscription pays for: what was granted, and until that is known, what its product gives, in the same order. What
 * has no name that a reader would see is left out.
 */
export function listBenefits(
  { product }: Pick<CustomerSubscription, 'product'>,
  paid: PaidBenefits | undefined,
): ListedBenefit[] {
  const given = product?.benefits ?? [];
  const order = (benefit: ListedBenefit) => {
    const index = given.findIndex(({ id }) => id === benefit.benefitId);
    return index === -1 ? given.length : index;
  };
  const isOfOthers = paid?.isTeam && paid.items.length === 0;
  const listed: ListedBenefit[] =
    paid && !isOfOthers
      ? paid.items.toSorted((a, b) => order(a) - order(b))
      : given.map(({ id, type, description }) => ({
          id,
          benefitId: id,
          kind:
            type === 'license_keys' ? 'license_key' : type === 'downloadables' ? 'files' : 'other',
          name: description,
          state: isOfOthers ? 'of_others' : 'unknown',
        }));
  return listed.flatMap((benefit) => {
    const name = getBenefitName(benefit.name);
    return name === undefined ? [] : [{ ...benefit, name }];
  });
}
