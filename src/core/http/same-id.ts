/** An id as Polar writes it: UUIDs have no case, and some databases write them in capital letters. */
// At run time it may be anything: a request with it is refused, but rendering must not throw.
export const normalizeId = (id: string): string => String(id).toLowerCase();

/** Whether two ids are the same, in whichever case. */
export const isSameId = (id: string, other: string): boolean =>
  // As a rule they have the same case, and 10,000 activations are compared.
  id === other || normalizeId(id) === normalizeId(other);
