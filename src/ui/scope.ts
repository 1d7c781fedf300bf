import { createContext, useContext, type Provider } from 'react';

/** What a component gives to the parts inside it. */
export interface Scope<Value> {
  Provider: Provider<Value | null>;
  /**
   * What the component around a part gives.
   *
   * @param part - The name of the part, for example `LicenseKey.Value`.
   * @throws `Error`, which names the part and the component that it has to be in.
   */
  use: (part: string) => Value;
}

/**
 * Creates a context whose error names the part that is misplaced.
 *
 * @param parent - The component that gives the value, without its resource: `Root` of `LicenseKey.Root`.
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
