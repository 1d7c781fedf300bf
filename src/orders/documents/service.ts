import type { OrderUpdate } from '../api.ts';
import type { CustomerOrder } from '../schema.ts';
import type { OrderEvent } from '../events.ts';
import type { PortalError } from '../../core/http/errors.ts';
import type { DocumentKind } from './state.ts';

/** Who waits for Polar to tell that a document was made. */
export interface DocumentListener {
  onMade: () => void;
  /** Polar will not tell. */
  onUnavailable: () => void;
}

/** What a document needs of the world around it: Polar, the browser and the host app. */
export interface DocumentService {
  kind: DocumentKind;
  /** Its address, or `null` if it is not made yet. Asking for a receipt has it made. */
  readAddress: () => Promise<string | null>;
  /**
   * Whether the invoice is made by now, which Polar tells without an error if it is not. If it is, everything that shows
   * the order shows that.
   */
  isInvoiceMade: () => Promise<boolean>;
  /** Has the invoice made, with a request that is sent once. */
  create: () => Promise<void>;
  /** Saves corrected details. */
  save: (changes: OrderUpdate) => Promise<CustomerOrder>;
  /** Listens to Polar, and returns what ends that. */
  listen: (listener: DocumentListener) => () => void;
  /** Leads the customer to it, in the same tab. */
  show: (url: string) => void;
  emit: (type: OrderEvent['type']) => void;
  report: (error: PortalError) => void;
}
