import * as v from 'valibot';

/** A whole number of a currency's smallest unit, negative for what is taken off. JSON can hold `-0`. */
export const amount = v.pipe(
  v.number(),
  v.safeInteger('an integer'),
  v.transform((value) => value + 0),
);
