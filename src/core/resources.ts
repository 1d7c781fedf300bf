/**
 * What each resource adds to the provider's options, as types only. No other module in the layers below
 * the resources names them. A new resource adds a line to each type.
 */
import type { CustomerActions } from '../customer/actions.ts';
import type { CustomerEvent } from '../customer/events.ts';
import type { CustomerLinks } from '../customer/links.ts';
import type { CustomerMessages } from '../customer/messages.ts';
import type { CustomerSlot } from '../customer/slots.ts';
import type { DownloadActions } from '../downloads/actions.ts';
import type { DownloadEvent } from '../downloads/events.ts';
import type { DownloadLinks } from '../downloads/links.ts';
import type { DownloadMessages } from '../downloads/messages.ts';
import type { DownloadSlot } from '../downloads/slots.ts';
import type { LicenseKeyActions } from '../license-keys/actions.ts';
import type { LicenseKeyEvent } from '../license-keys/events.ts';
import type { LicenseKeyLinks } from '../license-keys/links.ts';
import type { LicenseKeyMessages } from '../license-keys/messages.ts';
import type { LicenseKeySlot } from '../license-keys/slots.ts';
import type { CommonMessages } from '../locale/common-messages.ts';
import type { Overrides } from '../locale/merge-messages.ts';
import type { OrderActions } from '../orders/actions.ts';
import type { OrderEvent } from '../orders/events.ts';
import type { OrderLinks } from '../orders/links.ts';
import type { OrderMessages } from '../orders/messages.ts';
import type { OrderSlot } from '../orders/slots.ts';
import type { SubscriptionActions } from '../subscriptions/actions.ts';
import type { SubscriptionEvent } from '../subscriptions/events.ts';
import type { SubscriptionLinks } from '../subscriptions/links.ts';
import type { SubscriptionMessages } from '../subscriptions/messages.ts';
import type { SubscriptionSlot } from '../subscriptions/slots.ts';
import type { CommonSlot } from '../ui/slots.ts';
import type { PortalErrorCode } from './http/errors.ts';

/** Every text of a language. */
export interface LanguageMessages {
  /** The texts that belong to no resource. */
  common: CommonMessages;
  /** The texts of license keys. */
  licenseKeys: LicenseKeyMessages;
  /** The texts of downloads. */
  downloads: DownloadMessages;
  /** The texts of orders. */
  orders: OrderMessages;
  /** The texts of subscriptions. */
  subscriptions: SubscriptionMessages;
  /** The texts of billing details. */
  customer: CustomerMessages;
}

/** Texts of your own, which replace some of ours. */
export type MessageOverrides = Overrides<LanguageMessages>;

/** The changes that customers may make, by resource. A change is offered unless it is `false`. */
export interface PortalActions {
  licenseKeys?: LicenseKeyActions | undefined;
  downloads?: DownloadActions | undefined;
  orders?: OrderActions | undefined;
  subscriptions?: SubscriptionActions | undefined;
  customer?: CustomerActions | undefined;
}

/** Your own pages that customers are sent to, by resource. */
export interface PortalLinks {
  licenseKeys?: LicenseKeyLinks | undefined;
  downloads?: DownloadLinks | undefined;
  orders?: OrderLinks | undefined;
  subscriptions?: SubscriptionLinks | undefined;
  customer?: CustomerLinks | undefined;
}

/** The name of an element that a host app can style, in its `data-slot` attribute. */
export type PortalSlot =
  | CommonSlot
  | LicenseKeySlot
  | DownloadSlot
  | OrderSlot
  | SubscriptionSlot
  | CustomerSlot;

/** Class names for elements, by slot. If several objects name the same slot, it gets all of them. */
export type PortalClassNames = Readonly<Partial<Record<PortalSlot, string>>>;

/**
 * What a customer did or which error occurred, for your own analytics. It contains ids, and never a key,
 * a token, a label or a name.
 */
export type PortalEvent =
  | LicenseKeyEvent
  | DownloadEvent
  | OrderEvent
  | SubscriptionEvent
  | CustomerEvent
  /** Emitted once for each session, however many requests were refused. */
  | { type: 'session_ended' }
  /** A request failed, after any retries. */
  | { type: 'failed'; code: PortalErrorCode };
