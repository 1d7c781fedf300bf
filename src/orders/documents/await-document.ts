import type { PortalError } from '../../core/http/errors.ts';
import type { DocumentService } from './service.ts';
import { hearOf, INVOICE_LOOKS, lookFor, RECEIPT_LOOKS, UNSURE_LOOKS } from './wait.ts';

/** For how long Polar may still tell of a document that is late, in milliseconds. */
const PATIENCE = 5 * 60_000;

interface AwaitOptions {
  signal: AbortSignal;
  /** Why it is not known whether Polar makes it. */
  unconfirmed: PortalError | undefined;
  /** Called when a minute is over, or nothing will tell. */
  onLate: () => void;
}

/**
 * Waits for a document that Polar makes.
 *
 * @returns Its address, or `null` if it did not come.
 * @throws {@link PortalError} Of what Polar refuses meanwhile, and `unconfirmed` where that did not come.
 */
export async function awaitMade(
  service: DocumentService,
  { signal, unconfirmed, onLate }: AwaitOptions,
): Promise<string | null> {
  const invoiceLooks = unconfirmed ? UNSURE_LOOKS : INVOICE_LOOKS;
  const looks = service.kind === 'invoice' ? invoiceLooks : RECEIPT_LOOKS;
  const url = await lookFor(service, looks, signal);
  if (url !== null) return url;
  if (unconfirmed) throw unconfirmed;
  onLate();
  if ((await hearOf(service, PATIENCE, signal)) !== 'made') return null;
  // All who show its order learn that it is there.
  if (service.kind === 'invoice') await service.isInvoiceMade();
  return service.readAddress();
}

/**
 * Waits for an invoice that Polar makes anew. Only Polar can tell: the old one is there until then.
 *
 * @param milliseconds - Until it is late.
 * @returns Its address, or `null` if nothing was told.
 * @throws {@link PortalError} `unconfirmed` where it is late.
 */
export async function awaitCorrected(
  service: DocumentService,
  milliseconds: number,
  { signal, unconfirmed, onLate }: AwaitOptions,
): Promise<string | null> {
  let news = await hearOf(service, milliseconds, signal);
  if (news !== 'made') {
    if (unconfirmed) throw unconfirmed;
    onLate();
  }
  if (news === 'silent') news = await hearOf(service, PATIENCE, signal);
  return news === 'made' ? service.readAddress() : null;
}
