/**
 * Sets properties again that the page set before the element was defined: as own properties of the
 * element, they would hide the accessors of the class.
 */
export function takeOverProperties(element: HTMLElement, properties: readonly string[]): void {
  for (const property of properties) {
    if (!Object.hasOwn(element, property)) continue;
    const value: unknown = Reflect.get(element, property);
    Reflect.deleteProperty(element, property);
    Reflect.set(element, property, value);
  }
}
