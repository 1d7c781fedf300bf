import type { NumberFormat } from 'polar-customer-portal';

/** Marks what was formatted as a number: ‹3›. */
export const mark: NumberFormat = (value) => `‹${value}›`;

/** In place of the platform's name and of a resource's reassurance. */
export const WORDS = { platform: '<platform>', unaffected: '<unaffected>', next: '<next>.' };

/** How a message that is a function is called. */
export interface Call {
  args: readonly (string | number | null | undefined)[];
  /** What the text must contain, numbers as they are marked. */
  shows: string[];
}

/** A call of a message whose text contains all that it is given, and maybe more numbers. */
export function call(args: Call['args'], ...more: number[]): Call {
  const values = [...args, ...more].filter((value) => value != null);
  return {
    args,
    shows: values.map((value) => (typeof value === 'number' ? mark(value) : value)),
  };
}
