/**
 * What each resource adds to the provider's options, as types only. No other module in the layers below
 * the resources names them. A new resource adds a line to each type.
 */
import type { LicenseKeyActions } from '../license-keys/actions.ts';
import type { LicenseKeyEvent } from '../license-keys/events.ts';
import type { LicenseKeyLinks } from '../license-keys/links.ts';
import type { LicenseKeyMessages } from '../license-keys/messages.ts';
import type { LicenseKeySlot } from '../license-keys/slots.ts';
import type { CommonMessages } from '../locale/common-messages.ts';
import type { Overrides } from '../locale/merge-messages.ts';
import type { CommonSlot } from '../ui/slots.ts';
import type { PortalErrorCode } from './http/errors.ts';

/** Every text of a language. */
export interface LanguageMessages {
  /** The texts that belong to no resource. */
  common: CommonMessages;
  /** The texts of license keys. */
  licenseKeys: LicenseKeyMessages;
}

/** Texts of your own, which replace some of ours. */
export type MessageOverrides = Overrides<LanguageMessages>;

/** The changes that customers may make, by resource. A change is offered unless it is `false`. */
export interface PortalActions {
  licenseKeys?: LicenseKeyActions | undefined;
}

/** Your own pages that customers are sent to, by resource. */
export interface PortalLinks {
  licenseKeys?: LicenseKeyLinks | undefined;
}

/** The name of an element that a host app can style, in its `data-slot` attribute. */
export type PortalSlot = CommonSlot | LicenseKeySlot;

/** Class names for elements, by slot. If several objects name the same slot, it gets all of them. */
export type PortalClassNames = Readonly<Partial<Record<PortalSlot, string>>>;

/**
 * What a customer did or which error occurred, for your own analytics. It contains ids, and never a key,
 * a token, a label or a name.
 */
export type PortalEvent =
  | LicenseKeyEvent
  /** Emitted once for each session, however many requests were refused. */
  | { type: 'session_ended' }
  /** A request failed, after any retries. */
  | { type: 'failed'; code: PortalErrorCode };
