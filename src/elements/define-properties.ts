/** An element that renders again when one of its properties is set. */
interface ChangeableElement extends HTMLElement {
  connectedMoveCallback: () => void;
}

/** What has been set on each element. */
const values = new WeakMap<HTMLElement, Map<string, unknown>>();

/** Defines properties that no attribute can hold, such as functions. Setting one renders the element again. */
export function defineProperties(prototype: ChangeableElement, names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: ChangeableElement): unknown {
        return values.get(this)?.get(name);
      },
      set(this: ChangeableElement, value: unknown) {
        const own = values.get(this) ?? new Map<string, unknown>();
        values.set(this, own.set(name, value));
        // The callback that does nothing but render.
        this.connectedMoveCallback();
      },
    });
  }
}
