/**
 * What all copies of this package on a page share: one may be in the app, and one in the file of each element. Created
 * when it is first needed, because importing a module does nothing.
 *
 * @param name - The same in each version of this package, as the value must be.
 */
export function shareOnPage<Value>(name: string, create: () => Value): Value {
  const page = globalThis as unknown as Record<symbol, Value | undefined>;
  return (page[Symbol.for(`polar-customer-portal.${name}`)] ??= create());
}
