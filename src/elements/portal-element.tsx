import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { PortalError } from '../core/http/errors.ts';
import type { SessionToken } from '../core/http/session-token.ts';
import type { MessageOverrides, PortalActions, PortalEvent } from '../core/resources.ts';
import type { Language } from '../locale/language.ts';
import type { HeadingLevel } from '../ui/heading-level.ts';
import { portalAttributes, reflectAttributes, type AttributeTable } from './attributes.ts';
import { ElementProvider } from './element-provider.tsx';
import { findLanguage } from './find-language.ts';
import './parts.ts';
import { PortalSessionEndEvent } from './session-end-event.ts';
import { joinSession, leaveSession, type SharedSession } from './shared-session.ts';
import { getStyleSheet } from './style-sheet.ts';
import { takeOverProperties } from './take-over-properties.ts';

/** The properties that no attribute can hold. */
const PROPERTIES = ['sessionToken', 'messages', 'actions'] as const;

// A server has no elements; there the class is only a name.
// oxlint-disable-next-line typescript/no-extraneous-class -- it only has to be a class
const Base = globalThis.HTMLElement ?? class {};

/**
 * The base of all elements: a shadow root with the provider in it, a session that elements share, and
 * attributes, properties and events. Each tag adds what it shows.
 *
 * Events, all of which bubble: `polar-portal-error` (`detail` is a `PortalError`; `preventDefault()`
 * keeps it out of the console), `polar-portal-event` (`detail` is a `PortalEvent`) and
 * `polar-portal-session-end` (a `PortalSessionEndEvent`).
 */
export abstract class PortalElement extends Base {
  /** @internal Set by each tag: all of its attributes, by the names of their properties. */
  static readonly attributeTable: AttributeTable = portalAttributes;

  static get observedAttributes(): string[] {
    return ['lang', ...Object.values(this.attributeTable).map(([name]) => name)];
  }

  static #languages: readonly Language[] = [];
  static readonly #connected = new Set<PortalElement>();

  /** The languages besides English, each from an entry point `/locale/…`; for all elements. */
  static get languages(): readonly Language[] {
    return PortalElement.#languages;
  }

  static set languages(languages: readonly Language[]) {
    PortalElement.#languages = languages;
    for (const element of PortalElement.#connected) element.#update();
  }

  /** `"production"`, `"sandbox"` or a URL. Attribute `server`. @default "production" */
  declare server: string;
  /**
   * The address on your own server that answers a POST with `{ token, expires_at }`; of the page's
   * origin. Attribute `session-url`.
   */
  declare sessionUrl: string;
  /** The id of the customer whose session it is, Polar's or yours. Attribute `customer-id`. */
  declare customerId: string;
  /**
   * The language, a BCP 47 tag, which chooses among the `languages`. Attribute `locale`.
   * @default the nearest `lang` around the element
   */
  declare locale: string;
  /** The time zone of dates, an IANA name. Attribute `time-zone`. @default the browser's own */
  declare timeZone: string;
  /** Anything but "dark" and "system" counts as light. Attribute `theme`. @default "light" */
  declare theme: 'light' | 'dark' | 'system';
  /** The level of the heading, 1 to 5. Attribute `heading-level`. @default 2 */
  declare headingLevel: HeadingLevel;

  /**
   * The customer's session, in place of `sessionUrl`: a token, or a function that gets one. The function
   * may be an inline one. Never an attribute, because the document is no place for a token.
   */
  declare sessionToken: SessionToken | undefined;
  /** Your own texts in place of some of ours. */
  declare messages: MessageOverrides | undefined;
  /** The changes that the customer may make; each is offered unless it is `false`. */
  declare actions: PortalActions | undefined;

  static {
    reflectAttributes(this.prototype, portalAttributes);
    for (const property of PROPERTIES) {
      Object.defineProperty(this.prototype, property, {
        configurable: true,
        enumerable: true,
        get(this: PortalElement) {
          return this.#properties[property];
        },
        set(this: PortalElement, value: never) {
          this.#properties[property] = value;
          this.#update();
        },
      });
    }
  }

  #properties: Pick<Partial<PortalElement>, (typeof PROPERTIES)[number]> = {};
  #root: Root | undefined;
  #session: SharedSession | undefined;
  #signIn: PortalSessionEndEvent['signIn'];
  #isUpdating = false;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [getStyleSheet()];
  }

  /** @internal What the element shows inside the provider. */
  protected abstract renderContent(): ReactNode;

  /** @internal The attributes besides the session's that are missing, in words for the developer. */
  protected abstract getMissing(): string | undefined;

  /** @hidden */
  connectedCallback(): void {
    const { attributeTable } = this.constructor as typeof PortalElement;
    takeOverProperties(this, [...Object.keys(attributeTable), ...PROPERTIES]);
    // A move takes an open question from the top layer of the page.
    const dialog = this.shadowRoot?.querySelector<HTMLDialogElement>('dialog:not(:modal)');
    dialog?.close();
    dialog?.showModal();
    PortalElement.#connected.add(this);
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
    // A moment later, because it may only be on its way to another place of the page.
    setTimeout(() => {
      if (!this.isConnected) this.#close();
    });
  }

  /** Renders once at the end of this task, however many attributes and properties have changed. */
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
    const before = this.#session;
    this.#session = this.#join();
    this.#root ??= createRoot(shadowRoot);
    this.#root.render(
      <ElementProvider
        session={this.#session}
        needs={`<${this.localName}> needs ${this.getMissing() ?? 'a session'}, and session-url or the property sessionToken.`}
        {...findLanguage(this, this.locale, PortalElement.languages)}
        timeZone={this.timeZone || undefined}
        theme={this.theme}
        messages={this.messages}
        actions={this.actions}
        onError={(error) => this.#reportError(error)}
        onEvent={(event) => this.#dispatchPortalEvent(event)}
        onSessionEnd={this.#signIn}
      >
        {this.renderContent()}
      </ElementProvider>,
    );
    if (before && before !== this.#session) leaveSession(before, this);
  }

  #join(): SharedSession | undefined {
    const { server, customerId, sessionToken, sessionUrl } = this;
    if (this.getMissing() || !(sessionToken ?? sessionUrl)) return undefined;
    try {
      const from = sessionToken ?? new URL(sessionUrl);
      return joinSession(
        { server: server || undefined, customerId: customerId || undefined, from },
        this,
      );
    } catch (error) {
      // A mistake of the developer's is reported to the page and breaks nothing else on it.
      reportError(error);
      return undefined;
    }
  }

  #close(): void {
    PortalElement.#connected.delete(this);
    this.#root?.unmount();
    this.#root = undefined;
    if (this.#session) leaveSession(this.#session, this);
    this.#session = undefined;
    this.#signIn = undefined;
  }

  #dispatchPortalEvent(detail: PortalEvent): void {
    this.dispatchEvent(
      new CustomEvent('polar-portal-event', { detail, bubbles: true, composed: true }),
    );
    if (detail.type !== 'session_ended') return;
    const end = new PortalSessionEndEvent();
    this.dispatchEvent(end);
    this.#signIn = end.signIn;
    this.#update();
  }

  #reportError(detail: PortalError): void {
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
