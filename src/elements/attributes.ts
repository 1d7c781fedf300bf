/** What can be said in HTML. Each has a property of the same name in camelCase that mirrors it. */
export interface LicenseKeyElementAttributes {
  'license-key-id'?: string | undefined;
  server?: string | undefined;
  'session-url'?: string | undefined;
  customer?: string | undefined;
  locale?: string | undefined;
  'time-zone'?: string | undefined;
  theme?: 'light' | 'dark' | 'system' | undefined;
  'heading-level'?: number | `${number}` | undefined;
  'expires-soon-days'?: number | `${number}` | undefined;
}

type Read = (value: string | null, element: Element) => string | number;

const text: Read = (value) => value ?? '';

/** As `href` and `src` do: whole, and what cannot be read stays as it is. */
const url: Read = (value, element) =>
  value === null || !URL.canParse(value, element.baseURI)
    ? text(value, element)
    : new URL(value, element.baseURI).href;

/** What is not among them counts as the usual one. */
const number =
  (least: number, most: number, usual: number): Read =>
  (value) => {
    const given = Number.parseInt(value ?? '', 10);
    return given >= least && given <= most ? given : usual;
  };

/** How each attribute reads as a property: as the platform's own attributes do. */
const ATTRIBUTES: Record<string, [name: keyof LicenseKeyElementAttributes, read: Read]> = {
  licenseKeyId: ['license-key-id', text],
  server: ['server', text],
  sessionUrl: ['session-url', url],
  customer: ['customer', text],
  locale: ['locale', text],
  timeZone: ['time-zone', text],
  theme: ['theme', (value) => /^(dark|system)$/i.exec(value ?? '')?.[0].toLowerCase() ?? 'light'],
  headingLevel: ['heading-level', number(1, 5, 2)],
  expiresSoonDays: ['expires-soon-days', number(0, Infinity, 14)],
};

/** The attributes that have a property. */
export const attributeNames = Object.values(ATTRIBUTES).map(([name]) => name);

/** The properties that mirror an attribute. */
export const mirrors = Object.keys(ATTRIBUTES);

/** Gives elements the properties that mirror their attributes. */
export function mirrorAttributes(prototype: HTMLElement): void {
  for (const [property, [name, read]] of Object.entries(ATTRIBUTES)) {
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return read(this.getAttribute(name), this);
      },
      set(this: HTMLElement, value: unknown) {
        if (value == null) this.removeAttribute(name);
        else this.setAttribute(name, String(value));
      },
    });
  }
}
