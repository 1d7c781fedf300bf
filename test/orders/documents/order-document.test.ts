import { PortalError } from 'polar-customer-portal/client';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createDocument, createOrder, refusal, URL_OF } from './fake-service.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const existing = createOrder({ is_invoice_generated: true });
const missing = createOrder();
const changes = { billing_name: 'Acme Ltd' };

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const lost = () => new PortalError('unconfirmed', 'Nobody knows.');

beforeEach(() => {
  vi.useFakeTimers();
});

test('an invoice that was asked for is looked for before it is asked for again, also after an ended session', async () => {
  const { document, service } = createDocument();
  document.open(missing);
  await pass(0);
  service.isInvoiceMade.mockRejectedValueOnce(
    new PortalError('unauthorized', 'Over.', { status: 401 }),
  );
  await pass(5 * SECOND);
  expect(document.getState()).toMatchObject({ step: 'failed' });
  // Signed in again, with an order that was read before.
  service.isInvoiceMade.mockResolvedValueOnce(true);
  document.open(missing);
  await pass(0);
  expect(document.getState()).toMatchObject({ step: 'ready', url: URL_OF });
  expect(service.create).toHaveBeenCalledTimes(1);
});

describe('an invoice that exists', () => {
  test('opens with one click, and leaves a link for ten minutes', async () => {
    const { document, service, getSteps } = createDocument();
    document.open(existing);
    expect(document.getState()).toEqual({ step: 'opening' });
    await pass(0);
    expect(document.getState()).toEqual({
      step: 'ready',
      url: URL_OF,
      isOpened: true,
      isCorrected: false,
    });
    expect(service.show.mock.calls).toEqual([[URL_OF]]);
    expect(service.emit.mock.calls).toEqual([['order.invoice_opened']]);
    expect(service.create).not.toHaveBeenCalled();
    expect(service.listen).not.toHaveBeenCalled();
    await pass(9 * MINUTE);
    expect(getSteps()).toEqual(['opening', 'ready']);
    await pass(MINUTE);
    expect(document.getState()).toEqual({ step: 'idle' });
  });

  test('is asked for once, however often the customer clicks', async () => {
    const { document, service } = createDocument();
    for (let click = 0; click < 5; click += 1) document.open(existing);
    await pass(0);
    expect(service.readAddress).toHaveBeenCalledTimes(1);
    expect(service.show).toHaveBeenCalledTimes(1);
  });

  test('lets the browser follow its link as long as that is good, and gets a new one then', async () => {
    const { document, service } = createDocument();
    document.open(existing);
    await pass(0);
    const event = { preventDefault: vi.fn() };
    await pass(9 * MINUTE);
    document.followLink(existing, event);
    expect(event.preventDefault).not.toHaveBeenCalled();
    // A machine that sleeps has no timers.
    vi.setSystemTime(Date.now() + MINUTE);
    document.followLink(existing, event);
    expect(event.preventDefault).toHaveBeenCalledTimes(1);
    await pass(0);
    expect(service.readAddress).toHaveBeenCalledTimes(2);
    expect(service.show).toHaveBeenCalledTimes(2);
    expect(service.emit).toHaveBeenCalledTimes(3);
  });

  test('is made if Polar has lost it', async () => {
    const { document, service } = createDocument();
    service.readAddress.mockResolvedValueOnce(null);
    document.open(existing);
    await pass(0);
    expect(service.create).toHaveBeenCalledTimes(1);
    expect(document.getState()).toEqual({ step: 'preparing', isLate: false });
  });

  test.each([refusal(403), refusal(409), new PortalError('network', 'No response.')])(
    'says why it could not be opened, and can be opened again',
    async (error) => {
      const { document, service } = createDocument();
      service.readAddress.mockRejectedValueOnce(error);
      document.open(existing);
      await pass(0);
      expect(document.getState()).toEqual({
        step: 'failed',
        during: 'open',
        error,
        areDetailsSaved: false,
      });
      expect(service.report.mock.calls).toEqual([[error]]);
      document.open(existing);
      await pass(0);
      expect(document.getState()).toMatchObject({ step: 'ready' });
    },
  );
});

describe('an invoice that does not exist', () => {
  test('is made with one click, and opened with the next', async () => {
    const { document, service, getSteps, listeners } = createDocument();
    document.open(missing);
    await pass(0);
    expect(getSteps()).toEqual(['opening', 'creating', 'preparing']);
    await pass(5 * SECOND);
    service.isInvoiceMade.mockResolvedValue(true);
    await pass(SECOND);
    expect(document.getState()).toEqual({
      step: 'ready',
      url: URL_OF,
      isOpened: false,
      isCorrected: false,
    });
    expect(service.create).toHaveBeenCalledTimes(1);
    // Safari would block what opens by itself.
    expect(service.show).not.toHaveBeenCalled();
    expect(service.emit.mock.calls).toEqual([['order.invoice_requested']]);
    expect(listeners.size).toBe(0);
    const event = { preventDefault: vi.fn() };
    document.followLink(missing, event);
    expect(event.preventDefault).not.toHaveBeenCalled();
    expect(service.emit).toHaveBeenLastCalledWith('order.invoice_opened');
  });

  test('is asked for once, however often the customer clicks', async () => {
    const { document, service } = createDocument();
    document.open(missing);
    document.open(missing);
    await pass(0);
    document.open(missing);
    await pass(5 * SECOND);
    document.open(missing);
    document.correct(missing, changes);
    document.cancel();
    await pass(5 * SECOND);
    expect(service.create).toHaveBeenCalledTimes(1);
    expect(service.save).not.toHaveBeenCalled();
    expect(document.getState()).toEqual({ step: 'preparing', isLate: false });
  });

  test('is there as soon as Polar tells', async () => {
    const { document, service, tell } = createDocument();
    document.open(missing);
    await pass(SECOND);
    tell();
    await pass(0);
    expect(document.getState()).toMatchObject({ step: 'ready', isOpened: false });
    // Once, so that the order is known to have it.
    expect(service.isInvoiceMade).toHaveBeenCalledTimes(1);
  });

  test('leaves no timer behind when Polar tells', async () => {
    const { document, tell } = createDocument();
    document.open(missing);
    await pass(0);
    const before = vi.getTimerCount();
    tell();
    await pass(0);
    expect(document.getState()).toMatchObject({ step: 'ready' });
    // That of the pause has ended, and that of the link has begun.
    expect(vi.getTimerCount()).toBe(before);
  });

  test('is looked for where Polar cannot tell, through failures that pass', async () => {
    const { document, service, fail } = createDocument();
    document.open(missing);
    await pass(SECOND);
    fail();
    service.isInvoiceMade.mockRejectedValueOnce(new PortalError('network', 'No response.'));
    service.isInvoiceMade.mockRejectedValueOnce(new PortalError('rate_limited', 'Too many.'));
    service.isInvoiceMade.mockResolvedValue(true);
    await pass(8 * SECOND);
    expect(document.getState()).toMatchObject({ step: 'ready' });
    expect(service.report).not.toHaveBeenCalled();
  });

  test('is looked for some times in a minute, and then says that it is late', async () => {
    const { document, service, listeners } = createDocument();
    document.open(missing);
    await pass(MINUTE);
    expect(document.getState()).toEqual({ step: 'preparing', isLate: true });
    const looks = service.isInvoiceMade.mock.calls.length;
    expect(looks).toBeGreaterThan(5);
    expect(looks).toBeLessThan(12);
    await pass(60 * MINUTE);
    expect(service.isInvoiceMade).toHaveBeenCalledTimes(looks);
    expect(listeners.size).toBe(0);
    expect(document.getState()).toEqual({ step: 'preparing', isLate: true });
  });

  test('that is late is there when Polar tells nevertheless', async () => {
    const { document, service, tell } = createDocument();
    document.open(missing);
    await pass(2 * MINUTE);
    service.isInvoiceMade.mockClear();
    tell();
    await pass(0);
    expect(document.getState()).toMatchObject({ step: 'ready', isOpened: false });
    expect(service.isInvoiceMade).toHaveBeenCalledTimes(1);
  });

  test('that is late is looked for with the next click, and asked for again only if it is not there', async () => {
    const { document, service } = createDocument();
    document.open(missing);
    await pass(MINUTE);
    service.isInvoiceMade.mockResolvedValueOnce(true);
    document.open(missing);
    await pass(0);
    expect(document.getState()).toMatchObject({ step: 'ready', isOpened: true });
    expect(service.create).toHaveBeenCalledTimes(1);

    const other = createDocument();
    other.document.open(missing);
    await pass(MINUTE);
    other.document.open(missing);
    await pass(0);
    expect(other.service.create).toHaveBeenCalledTimes(2);
  });

  test('asks for details where Polar needs them, and goes on with those', async () => {
    const { document, service, getSteps } = createDocument();
    const order = createOrder({ billing_name: null, billing_address: null });
    service.create.mockRejectedValueOnce(refusal(422, 'MissingInvoiceBillingDetails'));
    document.open(order);
    await pass(0);
    expect(document.getState()).toEqual({ step: 'needs_details' });
    expect(service.report).not.toHaveBeenCalled();
    service.save.mockResolvedValueOnce(createOrder());
    const details = { billing_name: 'Ada', billing_address: { country: 'US', state: 'CA' } };
    document.correct(order, details);
    document.correct(order, details);
    await pass(0);
    expect(getSteps().slice(-2)).toEqual(['saving', 'preparing']);
    expect(service.save.mock.calls).toEqual([[details]]);
    expect(service.create).toHaveBeenCalledTimes(2);
    expect(service.emit.mock.calls).toEqual([['order.corrected'], ['order.invoice_requested']]);
  });

  test('does not take another 422 for missing details', async () => {
    const { document, service } = createDocument();
    service.create.mockRejectedValueOnce(refusal(422, 'RequestValidationError'));
    document.open(missing);
    await pass(0);
    expect(document.getState()).toMatchObject({ step: 'failed', during: 'create' });
  });

  test('says what Polar refuses, and sends nothing again by itself', async () => {
    const { document, service } = createDocument();
    const error = refusal(409, 'OrderNotEligibleForInvoice');
    service.create.mockRejectedValueOnce(error);
    document.open(missing);
    await pass(10 * MINUTE);
    expect(document.getState()).toMatchObject({ step: 'failed', during: 'create', error });
    expect(service.create).toHaveBeenCalledTimes(1);
    document.cancel();
    expect(document.getState()).toEqual({ step: 'idle' });
  });

  test('is looked for when the answer was lost', async () => {
    const { document, service } = createDocument();
    service.create.mockRejectedValueOnce(lost());
    document.open(missing);
    await pass(5 * SECOND);
    expect(document.getState()).toEqual({ step: 'preparing', isLate: false });
    service.isInvoiceMade.mockResolvedValue(true);
    await pass(5 * SECOND);
    expect(document.getState()).toMatchObject({ step: 'ready' });
    expect(service.report).not.toHaveBeenCalled();
  });

  test('is unconfirmed when it does not come after an answer was lost', async () => {
    const { document, service } = createDocument();
    service.create.mockRejectedValueOnce(lost());
    document.open(missing);
    await pass(25 * SECOND);
    expect(document.getState()).toMatchObject({
      step: 'failed',
      during: 'create',
      error: { code: 'unconfirmed' },
    });
    expect(service.create).toHaveBeenCalledTimes(1);
  });

  test('is not looked for while nobody shows it', async () => {
    const { document, service, listeners } = createDocument();
    document.open(missing);
    await pass(SECOND);
    document.watch(false);
    await pass(10 * MINUTE);
    expect(service.isInvoiceMade).not.toHaveBeenCalled();
    expect(listeners.size).toBe(0);
    expect(document.isForgettable()).toBe(false);
    service.isInvoiceMade.mockResolvedValue(true);
    document.watch(true);
    await pass(4 * SECOND);
    expect(document.getState()).toMatchObject({ step: 'ready' });
  });

  test('waits for somebody to show it when it was asked for meanwhile', async () => {
    const { document, service } = createDocument();
    document.open(missing);
    document.watch(false);
    await pass(MINUTE);
    expect(service.create).toHaveBeenCalledTimes(1);
    expect(service.isInvoiceMade).not.toHaveBeenCalled();
    document.watch(true);
    await pass(0);
    expect(document.getState()).toEqual({ step: 'preparing', isLate: false });
  });

  test('tells what Polar refuses while it is looked for', async () => {
    const { document, service } = createDocument();
    const error = refusal(403);
    document.open(missing);
    service.isInvoiceMade.mockRejectedValue(error);
    await pass(5 * SECOND);
    expect(document.getState()).toMatchObject({ step: 'failed', during: 'open', error });
    expect(service.report.mock.calls).toEqual([[error]]);
  });
});

describe('a correction', () => {
  test('is offered as corrected only when Polar tells, although the old one is there at once', async () => {
    const { document, service, getSteps, tell } = createDocument();
    document.correct(existing, changes);
    await pass(8 * SECOND);
    expect(getSteps()).toEqual(['saving', 'replacing']);
    expect(service.save.mock.calls).toEqual([[changes]]);
    expect(service.create).toHaveBeenCalledTimes(1);
    expect(service.readAddress).not.toHaveBeenCalled();
    tell();
    await pass(0);
    expect(document.getState()).toEqual({
      step: 'ready',
      url: URL_OF,
      isOpened: false,
      isCorrected: true,
    });
    expect(service.show).not.toHaveBeenCalled();
  });

  test('listens before it is saved, so that nothing is missed', () => {
    const { document, service } = createDocument();
    document.correct(existing, changes);
    expect(service.listen.mock.invocationCallOrder[0]).toBeLessThan(
      service.save.mock.invocationCallOrder[0] ?? 0,
    );
  });

  test('says that it follows after a minute without a signal, and is there if it comes later', async () => {
    const { document, tell } = createDocument();
    document.correct(existing, changes);
    await pass(MINUTE - 1);
    expect(document.getState()).toEqual({ step: 'replacing', isLate: false });
    await pass(1);
    expect(document.getState()).toEqual({ step: 'replacing', isLate: true });
    await pass(MINUTE);
    tell();
    await pass(0);
    expect(document.getState()).toMatchObject({ step: 'ready', isCorrected: true });
  });

  test('says so at once where Polar cannot tell, and never for ever', async () => {
    const { document, service, fail, listeners } = createDocument();
    document.correct(existing, changes);
    await pass(SECOND);
    fail();
    await pass(0);
    expect(document.getState()).toEqual({ step: 'replacing', isLate: true });
    await pass(30 * MINUTE);
    expect(listeners.size).toBe(0);
    // What is there by then is opened, and is not called corrected.
    document.open(existing);
    await pass(0);
    expect(document.getState()).toMatchObject({ step: 'ready', isCorrected: false });
    expect(service.create).toHaveBeenCalledTimes(1);
  });

  test('that changes nothing sends nothing and waits for nothing', async () => {
    const { document, service } = createDocument();
    document.correct(existing, { billing_name: existing.billing_name });
    await pass(MINUTE);
    expect(document.getState()).toEqual({ step: 'unchanged' });
    expect(service.save).not.toHaveBeenCalled();
    expect(service.create).not.toHaveBeenCalled();
    expect(service.listen).not.toHaveBeenCalled();
  });

  test('that changes nothing has an invoice made where there is none', async () => {
    const { document, service } = createDocument();
    document.correct(missing, {});
    await pass(0);
    expect(service.save).not.toHaveBeenCalled();
    expect(service.create).toHaveBeenCalledTimes(1);
    expect(document.getState()).toMatchObject({ step: 'preparing' });
  });

  test('that is refused says so, and nothing is made', async () => {
    const { document, service, listeners } = createDocument();
    const error = new PortalError('invalid_request', 'No.', {
      status: 422,
      fields: ['billing_address.state'],
    });
    service.save.mockRejectedValueOnce(error);
    document.correct(existing, changes);
    await pass(0);
    expect(document.getState()).toEqual({
      step: 'failed',
      during: 'save',
      error,
      areDetailsSaved: false,
    });
    expect(service.create).not.toHaveBeenCalled();
    expect(listeners.size).toBe(0);
  });

  test('of which nobody knows is on the invoice that the next one has made, also if that finds nothing to change', async () => {
    const { document, service, tell } = createDocument();
    service.save.mockRejectedValueOnce(lost());
    document.correct(existing, changes);
    await pass(0);
    expect(document.getState()).toMatchObject({ step: 'failed', areDetailsSaved: false });
    document.cancel();
    expect(document.isForgettable()).toBe(false);
    // Polar has saved it late.
    document.correct({ ...existing, ...changes }, changes);
    await pass(0);
    expect(document.getState()).toMatchObject({ step: 'replacing' });
    expect(service.save).toHaveBeenCalledTimes(1);
    tell();
    await pass(0);
    expect(document.getState()).toMatchObject({ step: 'ready', isCorrected: true });
    document.correct({ ...existing, ...changes }, changes);
    await pass(0);
    expect(document.getState()).toEqual({ step: 'unchanged' });
    expect(service.create).toHaveBeenCalledTimes(1);
  });

  test('whose invoice was refused is asked for with the next click, before the old one is opened', async () => {
    const { document, service, tell } = createDocument();
    service.create.mockRejectedValueOnce(refusal(403));
    document.correct(existing, changes);
    await pass(0);
    expect(document.getState()).toMatchObject({
      step: 'failed',
      during: 'create',
      areDetailsSaved: true,
    });
    document.cancel();
    expect(document.isForgettable()).toBe(false);
    document.open(existing);
    await pass(0);
    expect(service.readAddress).not.toHaveBeenCalled();
    expect(service.save).toHaveBeenCalledTimes(1);
    expect(service.create).toHaveBeenCalledTimes(2);
    expect(document.getState()).toEqual({ step: 'replacing', isLate: false });
    tell();
    await pass(0);
    expect(document.getState()).toMatchObject({ step: 'ready', isCorrected: true });
  });

  test('whose request for an invoice was lost is unconfirmed after a minute without a signal', async () => {
    const { document, service } = createDocument();
    service.create.mockRejectedValueOnce(lost());
    document.correct(existing, changes);
    await pass(MINUTE);
    expect(document.getState()).toMatchObject({
      step: 'failed',
      during: 'create',
      error: { code: 'unconfirmed' },
      areDetailsSaved: true,
    });
  });

  test('is not late because nobody shows it', async () => {
    const { document, service, getSteps } = createDocument();
    document.correct(existing, changes);
    await pass(SECOND);
    document.watch(false);
    await pass(SECOND);
    expect(document.getState()).toEqual({ step: 'replacing', isLate: false });
    document.watch(true);
    await pass(SECOND);
    expect(getSteps()).toEqual(['saving', 'replacing', 'replacing']);
    expect(service.readAddress).not.toHaveBeenCalled();
  });

  test('takes its minute from when it was made, also if it was not shown meanwhile', async () => {
    const { document } = createDocument();
    document.correct(existing, changes);
    await pass(SECOND);
    document.watch(false);
    await pass(5 * MINUTE);
    document.watch(true);
    await pass(0);
    expect(document.getState()).toEqual({ step: 'replacing', isLate: true });
  });

  test('takes the place of a link to the old one', async () => {
    const { document } = createDocument();
    document.open(existing);
    await pass(0);
    document.correct(existing, changes);
    expect(document.getState()).toEqual({ step: 'saving' });
    await pass(15 * MINUTE);
    // Nor does the end of that link end anything else.
    expect(document.getState()).toEqual({ step: 'replacing', isLate: true });
  });
});

describe('a receipt', () => {
  test('opens with one click', async () => {
    const { document, service } = createDocument('receipt');
    document.open(existing);
    await pass(0);
    expect(document.getState()).toMatchObject({ step: 'ready', isOpened: true });
    expect(service.emit.mock.calls).toEqual([['order.receipt_opened']]);
    expect(service.isInvoiceMade).not.toHaveBeenCalled();
  });

  test('that is made is asked for slowly, because each request has it made once more', async () => {
    const { document, service } = createDocument('receipt');
    service.readAddress.mockResolvedValue(null);
    document.open(existing);
    await pass(0);
    expect(document.getState()).toEqual({ step: 'preparing', isLate: false });
    expect(service.create).not.toHaveBeenCalled();
    await pass(9 * SECOND);
    expect(service.readAddress).toHaveBeenCalledTimes(1);
    await pass(MINUTE);
    expect(service.readAddress.mock.calls.length).toBeLessThanOrEqual(4);
    expect(document.getState()).toEqual({ step: 'preparing', isLate: true });
    service.readAddress.mockResolvedValue(URL_OF);
    document.open(existing);
    await pass(0);
    expect(document.getState()).toMatchObject({ step: 'ready', isOpened: true });
  });

  test('is there as soon as Polar tells', async () => {
    const { document, service, tell } = createDocument('receipt');
    service.readAddress.mockResolvedValueOnce(null);
    document.open(existing);
    await pass(7 * SECOND);
    tell();
    await pass(0);
    expect(document.getState()).toMatchObject({ step: 'ready', isOpened: false });
    expect(service.readAddress).toHaveBeenCalledTimes(2);
  });
});
