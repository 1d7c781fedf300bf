import { createContext, useContext, type Provider } from 'react';

/** A context that a component provides to the parts inside it. */
export interface Scope<Value> {
  Provider: Provider<Value | null>;
  /**
   * Returns the value that the component around a part provides.
   *
   * @param part - The name of the part, for example `LicenseKey.Value`.
   * @throws `Error` if the part is outside of that component. The message names both.
   */
  use: (part: string) => Value;
}

/**
 * Creates a context whose error message names the misplaced part and the component that it needs.
 *
 * @param parent - The component that provides the value, without its resource: `Root` for `LicenseKey.Root`.
 */
export function createScope<Value>(parent: string): Scope<Value> {
  const Context = createContext<Value | null>(null);
  return {
    Provider: Context.Provider,
    use(part) {
      const value = useContext(Context);
      if (value === null) {
        const [resource] = part.split('.');
        throw new Error(
          `<${part}> has nothing to show, because it is not inside a <${resource}.${parent}>. Move it into one.`,
        );
      }
      return value;
    },
  };
}
