import { toPortalError } from '../../core/http/to-portal-error.ts';
import type { PortalError } from '../../core/http/errors.ts';
import type { OrderUpdate } from '../api.ts';
import { getOrderChanges } from '../rules/changes.ts';
import type { CustomerOrder } from '../schema.ts';
import type { DocumentService } from './service.ts';
import { IDLE, isBusy, type DocumentTask, type OrderDocumentState } from './state.ts';
import { hearOf, INVOICE_LOOKS, lookFor, RECEIPT_LOOKS, UNSURE_LOOKS } from './wait.ts';

const MINUTE = 60_000;
/** For how long Polar may still tell of a document that is late, in milliseconds. */
const PATIENCE = 5 * MINUTE;
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
  let state = IDLE;
  let turn = new AbortController();
  /** What waits for Polar, to be started again when somebody shows the document again. */
  let waiting: ((signal: AbortSignal) => Promise<void>) | undefined;
  let isWatched = true;
  /** Whether the details were corrected, and the invoice that is there has the old ones. */
  let isOutdated = false;
  let linkEnd = 0;
  let linkTimer: ReturnType<typeof setTimeout> | undefined;

  function set(next: OrderDocumentState) {
    state = next;
    onChange();
  }

  /** Starts something, in place of what was there before. */
  function begin(during: DocumentTask, task: (signal: AbortSignal) => Promise<void>) {
    turn.abort();
    turn = new AbortController();
    clearTimeout(linkTimer);
    const { signal } = turn;
    task(signal).catch((error: unknown) => {
      if (!signal.aborted) fail(during, toPortalError(error));
    });
  }

  function act(during: DocumentTask, task: () => Promise<void>) {
    waiting = undefined;
    begin(during, task);
  }

  function waitFor(task: (signal: AbortSignal) => Promise<void>) {
    waiting = async (signal) => {
      const stop = keepListening();
      try {
        await task(signal);
      } finally {
        stop();
      }
    };
    if (isWatched) begin('open', waiting);
  }

  /** Nothing is missed from now on. */
  const keepListening = () => service.listen({ onMade() {}, onUnavailable() {} });

  function fail(during: DocumentTask, error: PortalError) {
    waiting = undefined;
    service.report(error);
    set({ step: 'failed', during, error, areDetailsSaved: isOutdated });
  }

  function setReady(url: string, { isOpened = false, isCorrected = false } = {}) {
    waiting = undefined;
    linkEnd = Date.now() + LIFE;
    linkTimer = setTimeout(() => set(IDLE), LIFE);
    set({ step: 'ready', url, isOpened, isCorrected });
  }

  async function readAndShow(order: CustomerOrder) {
    const wasLate = state.step === 'preparing';
    set({ step: 'opening' });
    if (kind === 'invoice') {
      const isMade = order.is_invoice_generated || (wasLate && (await service.isInvoiceMade()));
      if (isOutdated || !isMade) return create();
    }
    const url = await service.readAddress();
    if (url === null) return kind === 'invoice' ? create() : waitForMaking();
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
    const invoiceLooks = unconfirmed ? UNSURE_LOOKS : INVOICE_LOOKS;
    waitFor(async (signal) => {
      set({ step: 'preparing', isLate: false });
      let url = await lookFor(service, kind === 'invoice' ? invoiceLooks : RECEIPT_LOOKS, signal);
      if (url === null) {
        if (unconfirmed) return fail('create', unconfirmed);
        set({ step: 'preparing', isLate: true });
        const news = await hearOf(service, PATIENCE, signal);
        if (news === 'made') url = await service.readAddress();
      }
      signal.throwIfAborted();
      waiting = undefined;
      if (url !== null) setReady(url);
    });
  }

  function waitForCorrected(unconfirmed?: PortalError) {
    const end = Date.now() + MINUTE;
    waitFor(async (signal) => {
      const left = end - Date.now();
      set({ step: 'replacing', isLate: left <= 0 });
      let news = await hearOf(service, Math.max(0, left), signal);
      if (news !== 'made' && unconfirmed) return fail('create', unconfirmed);
      isOutdated = false;
      if (news !== 'made') set({ step: 'replacing', isLate: true });
      if (news === 'silent') news = await hearOf(service, PATIENCE, signal);
      const url = news === 'made' ? await service.readAddress() : null;
      signal.throwIfAborted();
      waiting = undefined;
      if (url !== null) setReady(url, { isCorrected: true });
    });
  }

  async function saveAndCreate(order: CustomerOrder, changes: OrderUpdate) {
    const update = getOrderChanges(order, changes);
    const isChanged = Object.keys(update).length > 0;
    if (!isChanged && !isOutdated && order.is_invoice_generated) return set({ step: 'unchanged' });
    const stop = keepListening();
    try {
      set({ step: 'saving' });
      if (isChanged) {
        const { is_invoice_generated = false } = await service.save(update);
        isOutdated ||= is_invoice_generated;
        service.emit('order.corrected');
      }
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
    watch(next) {
      isWatched = next;
      if (!waiting) return;
      if (next) begin('open', waiting);
      else turn.abort();
    },
    isForgettable: () => state === IDLE && !isOutdated,
  };
}
