import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { SessionToken } from '../core/http/session-token.ts';
import type {
  MessageOverrides,
  PortalActions,
  PortalEvent,
  PortalLinks,
} from '../core/resources.ts';
import type { Language } from '../locale/language.ts';
import type { HeadingLevel } from '../ui/heading-level.ts';
import { portalAttributes, reflectAttributes, type AttributeTable } from './attributes.ts';
import { defineProperties } from './define-properties.ts';
import { dispatchError, dispatchEvent } from './dispatch.ts';
import { ElementProvider } from './element-provider.tsx';
import { findLanguage } from './find-language.ts';
import { joinOrExplain } from './join-or-explain.ts';
import { makeTextsReplaceable } from './replaceable-texts.ts';
import type { PortalSessionEndEvent } from './session-end-event.ts';
import { exposeSlotsAsParts } from './shadow-parts.ts';
import { defineServerProperty } from './server-property.ts';
import { leaveSession, type SharedSession } from './shared-session.ts';
import { adoptStyles } from './style-sheet.ts';
import { removeTokenAttribute } from './remove-token-attribute.ts';
import { takeOverProperties } from './take-over-properties.ts';

/** The properties of every element that no attribute can hold. */
const PROPERTIES = [
  'sessionToken',
  'sessionHeaders',
  'fetch',
  'messages',
  'actions',
  'links',
] as const;

// Else preact could not render into it after a move to another document. TypeScript lacked the type for long.
const WITHOUT_REGISTRY: object = { customElementRegistry: null };

// On a server there is no HTMLElement, but importing the class must work.
// oxlint-disable-next-line typescript/no-extraneous-class -- a stand-in for HTMLElement
const Base = globalThis.HTMLElement ?? class {};

/**
 * The base class of all custom elements: a shadow root with a provider, a session that elements can share,
 * attributes, properties and events. Each subclass adds its content.
 *
 * Events, all of which bubble: `polar-portal-error` (`detail` is a `PortalError`; `preventDefault()` keeps
 * it out of the console), `polar-portal-event` (`detail` is a `PortalEvent`) and
 * `polar-portal-session-end` (a `PortalSessionEndEvent`).
 */
export abstract class PortalElement extends Base {
  /** @internal The stylesheets of what the element shows, in their order. Set by each tag. */
  static readonly styles: readonly string[] = [];

  /** @internal All attributes of the element, by the names of their properties. Set by each tag. */
  static readonly attributeTable: AttributeTable = portalAttributes;

  /** @internal The properties that no attribute can hold. Set by each tag. */
  static readonly propertyNames: readonly string[] = PROPERTIES;

  /** @hidden */
  static get observedAttributes(): string[] {
    return [
      'lang',
      'sessiontoken',
      'session-token',
      ...Object.values(this.attributeTable).map(([name]) => name),
    ];
  }

  static #languages: readonly Language[] = [];
  static readonly #connected = new Set<PortalElement>();

  /** The languages of all elements besides English, imported from `polar-customer-portal/locale/…`. */
  static get languages(): readonly Language[] {
    return PortalElement.#languages;
  }

  static set languages(languages: readonly Language[]) {
    PortalElement.#languages = languages;
    for (const element of PortalElement.#connected) element.#update();
  }

  /**
   * `"production"`, `"sandbox"` or a URL. The attribute `server` takes only the two names and addresses of
   * this computer. @default "production"
   */
  declare server: string;
  /**
   * The URL on your own server that responds to a POST with `{ token, expires_at }`. It must have the
   * page's origin. Attribute `session-url`.
   */
  declare sessionUrl: string;
  /** The id of the customer, in Polar's system or in yours. Attribute `customer-id`. */
  declare customerId: string;
  /**
   * The slug of your organization at Polar: `acme` if your page there is polar.sh/acme. Attribute `organization`.
   * @default that of the customer's purchases
   */
  declare organization: string;
  /**
   * The language, a BCP 47 tag. The closest of `languages` is used. Attribute `locale`.
   * @default the nearest `lang` attribute around the element
   */
  declare locale: string;
  /** The time zone of dates, an IANA name. Attribute `time-zone`. @default the browser's time zone */
  declare timeZone: string;
  /** Any other value counts as none. Attribute `theme`. @default the theme of the page around it */
  declare theme: 'light' | 'dark' | 'system' | '';
  /** The level of the heading, 1 to 5. Attribute `heading-level`. @default 2 */
  declare headingLevel: HeadingLevel;

  /**
   * The customer's session, in place of `sessionUrl`: a token, or a function that gets one. The function
   * may be inline. There is no attribute for it, because the document should not contain a token.
   */
  declare sessionToken: SessionToken | undefined;
  /** Headers of your own for the request to `sessionUrl`, for example a CSRF token. */
  declare sessionHeaders: HeadersInit | undefined;
  /** A replacement for the global `fetch`, for requests to Polar alone: not for those to `sessionUrl`. */
  declare fetch: typeof globalThis.fetch | undefined;
  /** Texts of your own, which replace some of ours. */
  declare messages: MessageOverrides | undefined;
  /** The changes that the customer may make. A change is offered unless it is `false`. */
  declare actions: PortalActions | undefined;
  /** Your own pages that the customer is sent to. */
  declare links: PortalLinks | undefined;

  static {
    reflectAttributes(this.prototype, portalAttributes);
    defineServerProperty(this.prototype);
    defineProperties(this.prototype, PROPERTIES);
  }

  #root: Root | undefined;
  #session: SharedSession | undefined;
  #signIn: PortalSessionEndEvent['signIn'];
  #isUpdating = false;

  constructor() {
    super();
    exposeSlotsAsParts();
    makeTextsReplaceable();
    this.attachShadow({ mode: 'open', ...WITHOUT_REGISTRY });
    this.adoptedCallback();
  }

  /** @internal Renders the content, inside the provider. */
  protected abstract renderContent(): ReactNode;

  /** @internal Names the required attributes that are missing, apart from those of the session. */
  protected abstract getMissing(): string | undefined;

  /** @hidden */
  connectedCallback(): void {
    const { attributeTable, propertyNames } = this.constructor as typeof PortalElement;
    removeTokenAttribute(this);
    takeOverProperties(this, [...Object.keys(attributeTable), ...propertyNames]);
    PortalElement.#connected.add(this);
    this.#update();
  }

  /** @hidden */
  adoptedCallback(): void {
    adoptStyles(this, (this.constructor as typeof PortalElement).styles);
  }

  /** @hidden */
  connectedMoveCallback(): void {
    this.#update();
  }

  /** @hidden */
  attributeChangedCallback(): void {
    removeTokenAttribute(this);
    this.#update();
  }

  /** @hidden */
  disconnectedCallback(): void {
    // Deferred, because the element may only be moved to another place on the page.
    setTimeout(() => {
      if (!this.isConnected) this.#close();
    });
  }

  /** Renders in a microtask, so that several changes of attributes and properties render once. */
  #update(): void {
    if (this.#isUpdating) return;
    this.#isUpdating = true;
    queueMicrotask(() => {
      this.#isUpdating = false;
      if (this.isConnected) this.#render();
    });
  }

  #render(): void {
    const { shadowRoot } = this;
    if (!shadowRoot) return;
    const previousSession = this.#session;
    const joined = joinOrExplain(this, this.getMissing());
    this.#session = typeof joined === 'string' ? undefined : joined;
    this.#root ??= createRoot(shadowRoot);
    this.#root.render(
      <ElementProvider
        session={this.#session}
        problem={typeof joined === 'string' ? joined : ''}
        {...findLanguage(this, this.locale, PortalElement.languages)}
        timeZone={this.timeZone || undefined}
        theme={this.theme || undefined}
        host={this}
        messages={this.messages}
        actions={this.actions}
        links={this.links}
        organization={this.organization || undefined}
        onError={(error) => dispatchError(this, error)}
        onEvent={(event) => this.#passOn(event)}
        onSignIn={this.#signIn}
      >
        {this.renderContent()}
      </ElementProvider>,
    );
    if (previousSession && previousSession !== this.#session) leaveSession(previousSession, this);
  }

  #close(): void {
    PortalElement.#connected.delete(this);
    this.#root?.unmount();
    this.#root = undefined;
    if (this.#session) leaveSession(this.#session, this);
    this.#session = undefined;
    this.#signIn = undefined;
  }

  #passOn(event: PortalEvent): void {
    const end = dispatchEvent(this, event);
    if (!end) return;
    this.#signIn = end.signIn;
    this.#update();
  }
}
