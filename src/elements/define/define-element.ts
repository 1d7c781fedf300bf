/** Defines a custom element, unless another script of the page has. Does nothing on a server. */
export function defineElement(name: string, constructor: CustomElementConstructor): void {
  // A server has no registry.
  const registry = globalThis.customElements;
  if (registry && !registry.get(name)) registry.define(name, constructor);
}
