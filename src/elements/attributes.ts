/** The attributes of every custom element. Each has a property of the same name in camelCase. */
export interface PortalElementAttributes {
  /** Or an address of this computer. A script can set any other URL, as the property. */
  server?: 'production' | 'sandbox' | (string & {}) | undefined;
  'session-url'?: string | undefined;
  'customer-id'?: string | undefined;
  organization?: string | undefined;
  locale?: string | undefined;
  'time-zone'?: string | undefined;
  theme?: 'light' | 'dark' | 'system' | '' | undefined;
  'heading-level'?: number | `${number}` | undefined;
}

/** Converts the value of an attribute to that of its property. */
export type ReadAttribute = (value: string | null, element: Element) => string | number | boolean;

/** The attributes of an element and how to read them, by the names of their properties. */
export type AttributeTable = Readonly<Record<string, readonly [name: string, read: ReadAttribute]>>;

/** Reads a text. Without the attribute, it is empty. */
export const readText: ReadAttribute = (value) => value ?? '';

/** Reads an absolute URL, as `href` and `src` do: an invalid one is returned unchanged. */
export const readUrl: ReadAttribute = (value, element) =>
  value === null || !URL.canParse(value, element.baseURI)
    ? readText(value, element)
    : new URL(value, element.baseURI).href;

/** Reads an integer from `min` to `max`. Anything else counts as `fallback`. */
export const readNumber =
  (min: number, max: number, fallback: number): ReadAttribute =>
  (value) => {
    const parsed = Number.parseInt(value ?? '', 10);
    return parsed >= min && parsed <= max ? parsed : fallback;
  };

/** Reads a boolean: whether there is such an attribute. Frameworks may write `false` into it. */
export const readBoolean: ReadAttribute = (value) => value !== null && value !== 'false';

/** Reads a switch that is on unless the attribute says `off`, or `false` as a property is written. */
export const readSwitch: ReadAttribute = (value) => !/^(off|false)$/i.test(value?.trim() ?? '');

/** The attributes of every custom element, by the names of their properties. */
export const portalAttributes: AttributeTable = {
  server: ['server', readText],
  sessionUrl: ['session-url', readUrl],
  customerId: ['customer-id', readText],
  organization: ['organization', readText],
  locale: ['locale', readText],
  timeZone: ['time-zone', readText],
  theme: ['theme', (value) => /^(light|dark|system)$/i.exec(value ?? '')?.[0].toLowerCase() ?? ''],
  headingLevel: ['heading-level', readNumber(1, 5, 2)],
};

/** Defines a property for each attribute, as the platform's own elements have. */
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
