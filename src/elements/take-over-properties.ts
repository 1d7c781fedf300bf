/**
 * Sets again what a page has set before the element was defined: such a value hides the property of
 * the class.
 */
export function takeOverProperties(element: HTMLElement, properties: readonly string[]): void {
  for (const property of properties) {
    if (!Object.hasOwn(element, property)) continue;
    const value: unknown = Reflect.get(element, property);
    Reflect.deleteProperty(element, property);
    Reflect.set(element, property, value);
  }
}
