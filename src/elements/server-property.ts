import { isLoopback } from '../core/http/is-loopback.ts';

/** The servers that scripts have set and that no attribute may name. */
const servers = new WeakMap<HTMLElement, string>();

/**
 * Defines the property `server`. It is reflected into the attribute only where that may hold it: whoever can
 * write markup into the page, but no script, could otherwise have the session token sent to a server of
 * their own. The attribute, while there is one, is what counts.
 */
export function defineServerProperty(prototype: HTMLElement): void {
  Object.defineProperty(prototype, 'server', {
    configurable: true,
    enumerable: true,
    get(this: HTMLElement) {
      return this.getAttribute('server') ?? servers.get(this) ?? '';
    },
    set(this: HTMLElement & { attributeChangedCallback: () => void }, value: unknown) {
      const server = value === null || value === undefined ? '' : String(value);
      servers.delete(this);
      if (mayBeAttribute(server)) {
        this.setAttribute('server', server);
        return;
      }
      if (server !== '') servers.set(this, server);
      this.removeAttribute('server');
      this.attributeChangedCallback();
    },
  });
}

/**
 * The server of an element; `undefined` when it has none.
 *
 * @throws `TypeError` when it is from an attribute that must not name it.
 */
export function readServer(element: HTMLElement & { server: string }): string | undefined {
  const attribute = element.getAttribute('server');
  if (!attribute || mayBeAttribute(attribute)) return element.server || undefined;
  throw new TypeError(
    'the attribute server may be "production", "sandbox" or an address of this computer, for example "http://localhost:8000". Set any other server with a script, as the property: element.server = "https://…".',
  );
}

function mayBeAttribute(server: string): boolean {
  if (server === 'production' || server === 'sandbox') return true;
  if (!URL.canParse(server)) return false;
  return /^https?:$/.test(new URL(server).protocol) && isLoopback(server);
}
