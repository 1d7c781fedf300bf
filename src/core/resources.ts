/**
 * What each resource adds to the options of the provider, by type alone. This is the only place below
 * the resources that names them; a new resource adds a line to each type.
 */
import type { LicenseKeyActions } from '../license-keys/actions.ts';
import type { LicenseKeyEvent } from '../license-keys/events.ts';
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

/** Your own texts in place of some of ours. */
export type MessageOverrides = Overrides<LanguageMessages>;

/** The changes that customers may make, by resource; each is offered unless it is `false`. */
export interface PortalActions {
  licenseKeys?: LicenseKeyActions | undefined;
}

/** The name of an element that a host app can style, in its `data-slot` attribute. */
export type PortalSlot = CommonSlot | LicenseKeySlot;

/** Class names for elements, by slot. Where more than one object names a slot, it gets all of them. */
export type PortalClassNames = Readonly<Partial<Record<PortalSlot, string>>>;

/**
 * What a customer did or met, for your own analytics. It holds ids and never a key, a token, a label or
 * a name.
 */
export type PortalEvent =
  | LicenseKeyEvent
  /** Once for each session, however many requests were refused. */
  | { type: 'session_ended' }
  /** A request that failed for good. */
  | { type: 'failed'; code: PortalErrorCode };
