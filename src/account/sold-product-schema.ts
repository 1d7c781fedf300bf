import * as v from 'valibot';
import { lenient } from '../core/http/fields.ts';
import { customerOrganizationSchema } from './organization-schema.ts';
import { customerProductSchema } from './product-schema.ts';

/** A product in what the customer has bought: Polar sends it with its vendor. */
export const soldProductSchema = v.intersect([
  customerProductSchema,
  v.object({ organization: lenient(customerOrganizationSchema) }),
]);
