/** The properties that no attribute can hold. */
export const PLAIN_PROPERTIES = [
  'sessionToken',
  'sessionHeaders',
  'fetch',
  'messages',
  'actions',
  'links',
] as const;

const values = new WeakMap<HTMLElement, Map<string, unknown>>();

/** Defines the properties that no attribute can hold. The element hears of each that is set. */
export function definePlainProperties(
  prototype: HTMLElement & { attributeChangedCallback: () => void },
): void {
  for (const property of PLAIN_PROPERTIES) {
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return values.get(this)?.get(property);
      },
      set(this: typeof prototype, value: unknown) {
        const own = values.get(this) ?? new Map<string, unknown>();
        values.set(this, own.set(property, value));
        this.attributeChangedCallback();
      },
    });
  }
}
