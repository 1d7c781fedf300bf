import * as v from 'valibot';
import { optionalText, text, type Fields, type Schema } from '../core/http/fields.ts';

const memberFields = {
  /** A UUID. */
  id: optionalText,
  email: optionalText,
  /** The member's id in the vendor's own system. */
  external_id: text,
};

/** A member of a team, as Polar includes it in a purchase for that member's seat. */
export interface Member extends Fields<typeof memberFields> {}

export const memberSchema: Schema<Member> = v.object(memberFields);
