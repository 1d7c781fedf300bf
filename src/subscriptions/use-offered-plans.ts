import { useEffect, useMemo } from 'react';
import type { CustomerProduct } from '../account/product-schema.ts';
import { isId } from '../core/http/check-id.ts';
import { PortalError } from '../core/http/errors.ts';
import { hideKeys } from '../core/http/hide-keys.ts';
import { normalizeId } from '../core/http/same-id.ts';
import { usePortal } from '../core/react/portal.ts';
import { reportMistake } from '../core/react/report-mistake.ts';
import { useShared } from '../core/react/use-shared.ts';

/** The plans that a customer may change to, as the parts of a subscription know them. */
type OfferedPlans = true | readonly string[] | undefined;

/** For both ways to write it, as the same component is behind the element. */
const EXPECTED =
  'plans must be true, for the public products of your organization, or a list of ids of products, which are UUIDs, for example ["1dbfc517-0bbf-4301-9ba8-555ca42b9737"]. As an attribute of <polar-subscriptions>, it is plans="all", or the ids with spaces between them.';

/** The plans of a card or a list, without what cannot be the id of a product. That is reported, and not quoted. */
export function useOfferedPlans(plans: boolean | readonly string[] | undefined): OfferedPlans {
  const { report } = usePortal();
  const given = useShared(plans || undefined);
  const read = useMemo(() => readPlans(given), [given]);
  const { mistake } = read;
  useEffect(() => {
    if (mistake) reportMistake(report, mistake);
  }, [mistake, report]);
  return read.offered;
}

/** At run time it may be anything, such as the text `"true"`. */
function readPlans(given: unknown): { offered?: OfferedPlans; mistake?: PortalError } {
  if (given === undefined || given === true) return { offered: given };
  if (!Array.isArray(given)) {
    const passed = typeof given === 'string' ? 'a text' : 'something else';
    return { mistake: createMistake(`${EXPECTED} What was passed is ${passed}.`) };
  }
  const offered = given.filter(isId);
  const wrong = given.length - offered.length;
  if (wrong === 0) return { offered };
  const passed = `Of the ${given.length} that were passed, ${wrong} cannot be the id of a product.`;
  return { offered, mistake: createMistake(`${EXPECTED} ${passed}`) };
}

/** Reports plans that are no public products of the organization, of which a customer is offered nothing. */
export function useUnknownPlansReport(
  plans: OfferedPlans,
  products: readonly CustomerProduct[] | undefined,
): void {
  const { report } = usePortal();
  useEffect(() => {
    if (!products || !Array.isArray(plans)) return;
    const known = new Set(products.map(({ id }) => normalizeId(id)));
    const unknown = plans.filter((id: string) => !known.has(normalizeId(id)));
    if (unknown.length === 0) return;
    const names = hideKeys(unknown.join(', '));
    reportMistake(
      report,
      createMistake(
        `plans has ids that are of no public product of the organization: ${names}. Likely causes: the product is private or archived, the id is that of a price or a benefit, or the product is on another server: production and sandbox have products of their own.`,
      ),
    );
  }, [plans, products, report]);
}

const createMistake = (message: string) => new PortalError('invalid_request', message);
