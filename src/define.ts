/**
 * Defines the custom element `<polar-license-key>`, unless it is already defined. Does nothing on a
 * server.
 *
 * @module polar-customer-portal/element/define
 */

import type { PortalError } from './core/http/errors.ts';
import type { PortalEvent } from './core/resources.ts';
import {
  PolarLicenseKeyElement,
  type LicenseKeyElementAttributes,
} from './elements/polar-license-key.tsx';
import type { PortalSessionEndEvent } from './elements/session-end-event.ts';

// A server has no registry, and another script of the page may have defined the element already.
const registry = globalThis.customElements;
if (registry && !registry.get('polar-license-key')) {
  registry.define('polar-license-key', PolarLicenseKeyElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'polar-license-key': PolarLicenseKeyElement;
  }
  interface GlobalEventHandlersEventMap {
    'polar-portal-error': CustomEvent<PortalError>;
    'polar-portal-event': CustomEvent<PortalEvent>;
    'polar-portal-session-end': PortalSessionEndEvent;
  }
}

/** The props of the element in JSX: its attributes and, in React 19, its properties and events. */
interface LicenseKeyElementProps
  extends
    LicenseKeyElementAttributes,
    Partial<
      Pick<
        PolarLicenseKeyElement,
        'sessionHeaders' | 'fetch' | 'messages' | 'actions' | 'links' | 'copyFormats'
      >
    > {
  /** A function alone: React would write a token into the HTML when it renders on a server. */
  sessionToken?: Exclude<PolarLicenseKeyElement['sessionToken'], string>;
  'onpolar-portal-error'?: (event: CustomEvent<PortalError>) => void;
  'onpolar-portal-event'?: (event: CustomEvent<PortalEvent>) => void;
  'onpolar-portal-session-end'?: (event: PortalSessionEndEvent) => void;
}

// oxlint-disable typescript/ban-ts-comment, typescript/prefer-ts-expect-error -- the types of React may be missing
/** @ts-ignore */
type NativeAttributes = import('react').HTMLAttributes<PolarLicenseKeyElement>;
/** @ts-ignore */
type NativeReference = import('react').ClassAttributes<PolarLicenseKeyElement>;

/** @ts-ignore */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'polar-license-key': NativeAttributes & NativeReference & LicenseKeyElementProps;
    }
  }
}
