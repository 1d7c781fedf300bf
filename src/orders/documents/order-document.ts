import { toPortalError } from '../../core/http/to-portal-error.ts';
import type { PortalError } from '../../core/http/errors.ts';
import type { OrderUpdate } from '../api.ts';
import { getOrderChanges } from '../rules/changes.ts';
import type { CustomerOrder } from '../schema.ts';
import { awaitCorrected, awaitMade } from './await-document.ts';
import { createTurns } from './create-turns.ts';
import type { DocumentService } from './service.ts';
import { IDLE, isBusy, type DocumentTask, type OrderDocumentState } from './state.ts';

const MINUTE = 60_000;
/** For how long an address leads to its document, in milliseconds: ten minutes, without the time of its way. */
const LIFE = 10 * MINUTE - 15_000;

/** What the customer can do with a document of an order. While something is under way, it does nothing. */
export interface OrderDocument {
  getState: () => OrderDocumentState;
  /** Opens it, or has it made. */
  open: (order: CustomerOrder) => void;
  /** Lets the browser follow the link to it, or gets a new one if that is too old. */
  followLink: (order: CustomerOrder, event: { preventDefault: () => void }) => void;
  /** Saves corrected details, and has it made anew. */
  correct: (order: CustomerOrder, changes: OrderUpdate) => void;
  /** Leaves a question, a failure, a link or a document that is late. */
  cancel: () => void;
  /** Whether somebody shows it. Nothing waits for Polar otherwise. */
  watch: (isWatched: boolean) => void;
  /** Whether there is nothing to remember of it. */
  isForgettable: () => boolean;
}

/**
 * The way of an invoice or a receipt to the customer, without React. Each click sends each change once at most.
 *
 * @param onChange - Called when the state has changed.
 */
export function createOrderDocument(service: DocumentService, onChange: () => void): OrderDocument {
  const { kind } = service;
  const turns = createTurns(fail);
  let state = IDLE;
  /** Whether the details were corrected, and the invoice that is there has the old ones. */
  let isOutdated = false;
  /** Whether that may be so, as nobody knows. */
  let mayBeOutdated = false;
  /** Whether Polar was asked to make it, and nobody has seen it since. */
  let mayBeMade = false;
  let linkEnd = 0;
  let linkTimer: ReturnType<typeof setTimeout> | undefined;

  function set(next: OrderDocumentState) {
    state = next;
    onChange();
  }

  function act(during: DocumentTask, task: () => Promise<void>) {
    clearTimeout(linkTimer);
    turns.act(during, task);
  }

  /** @param wait - Returns the address, or `null` if nothing came of it, when its state stays. */
  function waitFor(wait: (signal: AbortSignal) => Promise<string | null>, isCorrected = false) {
    turns.waitFor(
      async (signal) => {
        const stop = keepListening();
        try {
          return await wait(signal);
        } finally {
          stop();
        }
      },
      (url) => setReady(url, { isCorrected }),
    );
  }

  /** Nothing is missed from now on. */
  const keepListening = () => service.listen({ onMade() {}, onUnavailable() {} });

  function fail(during: DocumentTask, error: PortalError) {
    service.report(error);
    set({ step: 'failed', during, error, areDetailsSaved: isOutdated });
  }

  function setReady(url: string, { isOpened = false, isCorrected = false } = {}) {
    if (isCorrected) isOutdated = false;
    mayBeMade = false;
    linkEnd = Date.now() + LIFE;
    linkTimer = setTimeout(() => set(IDLE), LIFE);
    set({ step: 'ready', url, isOpened, isCorrected });
  }

  async function readAndShow(order: CustomerOrder) {
    set({ step: 'opening' });
    if (kind === 'invoice') {
      const isMade = order.is_invoice_generated || (mayBeMade && (await service.isInvoiceMade()));
      if (isOutdated || !isMade) return create();
    }
    const url = await service.readAddress();
    if (url === null) return kind === 'invoice' ? create() : waitForMaking();
    // Whoever has clicked has left, and somebody else may be signed in.
    if (!turns.isWatched()) return setReady(url);
    service.emit(kind === 'invoice' ? 'order.invoice_opened' : 'order.receipt_opened');
    setReady(url, { isOpened: true });
    service.show(url);
  }

  async function create() {
    if (state.step !== 'saving') set({ step: 'creating' });
    let unconfirmed: PortalError | undefined;
    try {
      await service.create();
      service.emit('order.invoice_requested');
    } catch (error) {
      const failure = toPortalError(error);
      if (failure.reason === 'MissingInvoiceBillingDetails') return set({ step: 'needs_details' });
      if (failure.code !== 'unconfirmed') return fail('create', failure);
      unconfirmed = failure;
    }
    if (isOutdated) waitForCorrected(unconfirmed);
    else waitForMaking(unconfirmed);
  }

  /** @param unconfirmed - Why it is not known whether Polar makes it. */
  function waitForMaking(unconfirmed?: PortalError) {
    mayBeMade = true;
    waitFor(async (signal) => {
      set({ step: 'preparing', isLate: false });
      const onLate = () => set({ step: 'preparing', isLate: true });
      return awaitMade(service, { signal, unconfirmed, onLate });
    });
  }

  function waitForCorrected(unconfirmed?: PortalError) {
    const end = Date.now() + MINUTE;
    waitFor(async (signal) => {
      const left = Math.max(0, end - Date.now());
      const onLate = () => {
        isOutdated = false;
        set({ step: 'replacing', isLate: true });
      };
      set({ step: 'replacing', isLate: left === 0 });
      return awaitCorrected(service, left, { signal, unconfirmed, onLate });
    }, true);
  }

  async function save(update: OrderUpdate, hasInvoice: boolean) {
    try {
      return await service.save(update);
    } catch (error) {
      mayBeOutdated ||= hasInvoice && toPortalError(error).code === 'unconfirmed';
      throw error;
    }
  }

  async function saveAndCreate(order: CustomerOrder, changes: OrderUpdate) {
    const update = getOrderChanges(order, changes);
    const isChanged = Object.keys(update).length > 0;
    const hasInvoice = !!order.is_invoice_generated;
    // They are at Polar now, and were not when the invoice was made.
    if (!isChanged && mayBeOutdated) isOutdated ||= hasInvoice;
    if (!isChanged && !isOutdated && hasInvoice) return set({ step: 'unchanged' });
    const stop = keepListening();
    try {
      set({ step: 'saving' });
      if (isChanged) {
        const { is_invoice_generated = false } = await save(update, hasInvoice);
        isOutdated ||= is_invoice_generated;
        service.emit('order.corrected');
      }
      mayBeOutdated = false;
      await create();
    } finally {
      stop();
    }
  }

  function open(order: CustomerOrder) {
    if (!isBusy(state)) act('open', () => readAndShow(order));
  }

  return {
    getState: () => state,
    open,
    followLink(order, event) {
      if (state.step === 'ready' && Date.now() < linkEnd) {
        service.emit(kind === 'invoice' ? 'order.invoice_opened' : 'order.receipt_opened');
        return;
      }
      event.preventDefault();
      open(order);
    },
    correct(order, changes) {
      if (!isBusy(state)) act('save', () => saveAndCreate(order, changes));
    },
    cancel() {
      if (!isBusy(state) && state !== IDLE) act('open', async () => set(IDLE));
    },
    watch: turns.watch,
    isForgettable: () => state === IDLE && !isOutdated && !mayBeOutdated && !mayBeMade,
  };
}
