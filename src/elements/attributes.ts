/** The attributes of every element. Each has a property of the same name in camelCase. */
export interface PortalElementAttributes {
  server?: string | undefined;
  'session-url'?: string | undefined;
  'customer-id'?: string | undefined;
  locale?: string | undefined;
  'time-zone'?: string | undefined;
  theme?: 'light' | 'dark' | 'system' | undefined;
  'heading-level'?: number | `${number}` | undefined;
}

/** Reads the value of an attribute as its property. */
export type ReadAttribute = (value: string | null, element: Element) => string | number;

/** How the attributes of an element read, by the names of their properties. */
export type AttributeTable = Readonly<Record<string, readonly [name: string, read: ReadAttribute]>>;

export const readText: ReadAttribute = (value) => value ?? '';

/** As `href` and `src` do: an absolute URL, and what cannot be read stays as it is. */
const readUrl: ReadAttribute = (value, element) =>
  value === null || !URL.canParse(value, element.baseURI)
    ? readText(value, element)
    : new URL(value, element.baseURI).href;

/** Reads a whole number; anything else counts as `usual`. */
export const readNumber =
  (least: number, most: number, usual: number): ReadAttribute =>
  (value) => {
    const given = Number.parseInt(value ?? '', 10);
    return given >= least && given <= most ? given : usual;
  };

/** The attributes of every element, by the names of their properties. */
export const portalAttributes: AttributeTable = {
  server: ['server', readText],
  sessionUrl: ['session-url', readUrl],
  customerId: ['customer-id', readText],
  locale: ['locale', readText],
  timeZone: ['time-zone', readText],
  theme: ['theme', (value) => /^(dark|system)$/i.exec(value ?? '')?.[0].toLowerCase() ?? 'light'],
  headingLevel: ['heading-level', readNumber(1, 5, 2)],
};

/** Gives elements a property for each attribute, as the platform's own elements have. */
export function reflectAttributes(prototype: HTMLElement, attributes: AttributeTable): void {
  for (const [property, [name, read]] of Object.entries(attributes)) {
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return read(this.getAttribute(name), this);
      },
      set(this: HTMLElement, value: unknown) {
        if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, String(value));
      },
    });
  }
}
