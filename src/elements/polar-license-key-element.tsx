import { createRoot, type Root } from 'react-dom/client';
import type { PortalError } from '../core/http/errors.ts';
import type { SessionToken } from '../core/http/session-token.ts';
import type { Language } from '../locale/language.ts';
import type { MessageOverrides } from '../locale/messages.ts';
import type { PortalEvent } from '../core/react/events.ts';
import { attributeNames, mirrorAttributes, mirrors } from './attributes.ts';
import { ElementCard } from './card.tsx';
import { findLanguage } from './find-language.ts';
import './parts.ts';
import { PortalSessionEndEvent } from './session-end-event.ts';
import { joinSession, leaveSession, type SharedSession } from './shared-session.ts';
import { getStyleSheet } from './style-sheet.ts';

/** What a script can set and no attribute can hold. */
const PROPERTIES = ['sessionToken', 'messages', 'actions'] as const;

// On a server, where there are no elements, it is only a name.
const Base = globalThis.HTMLElement ?? (null as unknown as typeof HTMLElement);

/**
 * A license key as its owner needs to see it, for any page: the card of React in a shadow root.
 *
 * Needs `license-key-id`, and `session-url` or `sessionToken`; until then it shows that it loads.
 * Events, all of which bubble: `polar-portal-error` (`detail` is a `PortalError`; `preventDefault()`
 * keeps it out of the console), `polar-portal-event` (`detail` is a `PortalEvent`) and
 * `polar-portal-session-end` (a `PortalSessionEndEvent`).
 * Source: `GET /v1/customer-portal/license-keys/{id}`, one request for all elements of one session.
 */
export class PolarLicenseKeyElement extends Base {
  static readonly observedAttributes: string[] = ['lang', ...attributeNames];

  static #languages: readonly Language[] = [];
  static readonly #connected = new Set<PolarLicenseKeyElement>();

  /** The languages that you speak besides English, each from a door `/locale/…`; for all elements. */
  static get languages(): readonly Language[] {
    return this.#languages;
  }

  static set languages(languages: readonly Language[]) {
    this.#languages = languages;
    for (const element of this.#connected) element.#update();
  }

  /** The id of the license key, a UUID v4; not the key itself. Attribute `license-key-id`. */
  declare licenseKeyId: string;
  /** `"production"`, `"sandbox"` or a URL. Attribute `server`. @default "production" */
  declare server: string;
  /**
   * Where your own server answers a POST with `{ token, expires_at }`; of the page's origin. Attribute
   * `session-url`.
   */
  declare sessionUrl: string;
  /** Whose session it is, an id of Polar's or of yours. Attribute `customer`. */
  declare customer: string;
  /**
   * The language, a BCP 47 tag, which chooses among the `languages`. Attribute `locale`.
   * @default the nearest `lang`, if there are words in it
   */
  declare locale: string;
  /** The time zone of dates, an IANA name. Attribute `time-zone`. @default the browser's own */
  declare timeZone: string;
  /** All but "dark" and "system" counts as light. Attribute `theme`. @default "light" */
  declare theme: 'light' | 'dark' | 'system';
  /** The level of the card's heading, 1 to 5. Attribute `heading-level`. @default 2 */
  declare headingLevel: number;
  /** From how many days before its expiry a key "expires soon". Attribute `expires-soon-days`. @default 14 */
  declare expiresSoonDays: number;

  /**
   * The customer's session, in place of `sessionUrl`: a token, or a function that gets one. It need not
   * be stable. Never an attribute, since the document is no place for a token.
   */
  declare sessionToken: SessionToken | undefined;
  /** Your own words for some of ours. */
  declare messages: MessageOverrides | undefined;
  /** What the customer may change; each is allowed unless it is `false`. */
  declare actions: { deactivate?: boolean | undefined; rotate?: boolean | undefined } | undefined;

  static {
    mirrorAttributes(this.prototype);
    for (const property of PROPERTIES) {
      Object.defineProperty(this.prototype, property, {
        configurable: true,
        enumerable: true,
        get(this: PolarLicenseKeyElement) {
          return this.#properties[property];
        },
        set(this: PolarLicenseKeyElement, value: never) {
          this.#properties[property] = value;
          this.#update();
        },
      });
    }
  }

  #properties: Pick<Partial<PolarLicenseKeyElement>, (typeof PROPERTIES)[number]> = {};
  #root: Root | undefined;
  #session: SharedSession | undefined;
  #signIn: PortalSessionEndEvent['signIn'];
  #isUpdating = false;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [getStyleSheet()];
  }

  /** @hidden */
  connectedCallback(): void {
    // What was set before the element was defined hides the property of the class.
    for (const property of [...mirrors, ...PROPERTIES]) {
      if (!Object.hasOwn(this, property)) continue;
      const value: unknown = Reflect.get(this, property);
      Reflect.deleteProperty(this, property);
      Reflect.set(this, property, value);
    }
    // A move takes an open question from the top of the page.
    const dialog = this.shadowRoot?.querySelector<HTMLDialogElement>('dialog:not(:modal)');
    dialog?.close();
    dialog?.showModal();
    PolarLicenseKeyElement.#connected.add(this);
    this.#update();
  }

  /** @hidden */
  connectedMoveCallback(): void {
    this.#update();
  }

  /** @hidden */
  attributeChangedCallback(): void {
    this.#update();
  }

  /** @hidden */
  disconnectedCallback(): void {
    // A moment later, since it may only be on its way to another place of the page.
    setTimeout(() => {
      if (!this.isConnected) this.#close();
    });
  }

  /** Shows what is there by the end of this turn, once, however much of it has changed. */
  #update(): void {
    if (this.#isUpdating) return;
    this.#isUpdating = true;
    queueMicrotask(() => {
      this.#isUpdating = false;
      if (this.isConnected) this.#show();
    });
  }

  #show(): void {
    const before = this.#session;
    this.#session = this.#join();
    this.#root ??= createRoot(this.shadowRoot as ShadowRoot);
    this.#root.render(
      <ElementCard
        session={this.#session}
        {...findLanguage(this, this.locale, PolarLicenseKeyElement.languages)}
        timeZone={this.timeZone || undefined}
        theme={this.theme}
        messages={this.messages}
        actions={this.actions}
        onError={(error) => this.#report(error)}
        onEvent={(event) => this.#tell(event)}
        onSessionEnd={this.#signIn}
        card={{
          id: this.licenseKeyId,
          headingLevel: this.headingLevel as 2,
          expiresSoonDays: this.expiresSoonDays,
        }}
      />,
    );
    if (before && before !== this.#session) leaveSession(before, this);
  }

  #join(): SharedSession | undefined {
    const { licenseKeyId, server, customer, sessionToken, sessionUrl } = this;
    if (!licenseKeyId || !(sessionToken ?? sessionUrl)) return undefined;
    try {
      const from = sessionToken ?? new URL(sessionUrl);
      return joinSession(
        { server: server || undefined, customer: customer || undefined, from },
        this,
      );
    } catch (error) {
      // A mistake of the vendor's is told to the page and breaks nothing else on it.
      reportError(error);
      return undefined;
    }
  }

  #close(): void {
    PolarLicenseKeyElement.#connected.delete(this);
    this.#root?.unmount();
    this.#root = undefined;
    if (this.#session) leaveSession(this.#session, this);
    this.#session = undefined;
    this.#signIn = undefined;
  }

  #tell(detail: PortalEvent): void {
    this.dispatchEvent(
      new CustomEvent('polar-portal-event', { detail, bubbles: true, composed: true }),
    );
    if (detail.type !== 'session_ended') return;
    const end = new PortalSessionEndEvent();
    this.dispatchEvent(end);
    this.#signIn = end.signIn;
    this.#update();
  }

  #report(detail: PortalError): void {
    const event = new CustomEvent('polar-portal-error', {
      detail,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    // oxlint-disable-next-line no-console -- a failure that nobody handles must not be silent
    if (this.dispatchEvent(event)) console.error(detail);
  }
}
