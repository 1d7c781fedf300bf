import { screen, within } from '@testing-library/react';
import type { FailureKind } from 'polar-customer-portal';
import type { MockFailure, MockOperation } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import {
  createLabelled,
  deactivate,
  findRotation,
  getRotation,
  getRow,
  listLabels,
  readAnnouncement,
  rotate,
} from './changes.ts';
import { findCard, readFact, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

/** A card with three activations, on a mock that then takes a moment to respond. */
async function renderChange() {
  const activations = createLabelled('Tablet', 'Desktop', 'Laptop');
  const rendered = renderCard({ activations, limit_activations: 3 });
  const card = await findCard();
  const { polar, licenseKey } = rendered;
  polar.latency = 200;
  return {
    ...rendered,
    card,
    getOnServer() {
      const onServer = polar.licenseKeys.get(licenseKey.id);
      if (!onServer) throw new Error('The mock does not have the license key.');
      return onServer;
    },
    countRequests: (operation: MockOperation) =>
      polar.requests.filter((request) => request.operation === operation).length,
  };
}

type Rendered = Awaited<ReturnType<typeof renderChange>>;

/** A change that a customer can make to a license key, and what the card shows of it. */
interface Change {
  operation: MockOperation;
  /** What customers are told in place of the usual code of a failure. */
  kinds: Partial<Record<FailureKind, FailureKind>>;
  /** Makes the change through its dialog. */
  change: (rendered: Rendered) => Promise<void>;
  /** Waits until the card shows the failure. */
  expectFailed: (rendered: Rendered, reason: string) => Promise<void>;
  /** Waits until the card shows the success. */
  expectDone: (rendered: Rendered) => Promise<void>;
}

const findFailedRow = () =>
  runClockUntil(() => {
    const row = getRow('Desktop');
    within(row).getByText(/not deactivated/, { selector: 'strong' });
    return row;
  });

const DEACTIVATION: Change = {
  operation: 'licenseKeys.deactivate',
  // No session is sent, and a key that Polar does not find was replaced in the meantime.
  kinds: { unauthorized: 'rejected', not_found: 'conflict' },
  async change({ user }) {
    await deactivate(user, 'Desktop');
    expect(listLabels()).toEqual(['Tablet', 'Laptop']);
  },
  async expectFailed({ card, getOnServer }, reason) {
    const text = en.notDeactivated('Desktop', reason);
    const row = await findFailedRow();
    expect(within(row).getByText(text, { selector: 'strong' })).toBeVisible();
    expect(row).toHaveAttribute('data-state', 'refused');
    expect(readAnnouncement()).toBe(text);
    expect(listLabels()).toEqual(['Tablet', 'Desktop', 'Laptop']);
    expect(readFact(card, 'Activations')).toEqual(['3 of 3']);
    expect(card).not.toHaveTextContent(en.deactivated('Desktop'));
    expect(card).not.toHaveTextContent(en.deactivating);
    expect(getOnServer().activations).toHaveLength(3);
  },
  async expectDone({ card, getOnServer }) {
    await runClockUntil(() => expect(readAnnouncement()).toContain(en.deactivated('Desktop')));
    expect(listLabels()).toEqual(['Tablet', 'Laptop']);
    expect(card).not.toHaveTextContent('not deactivated');
    expect(getOnServer().activations).toHaveLength(2);
  },
};

const readMask = () => screen.getByRole('img').getAttribute('aria-label');

const ROTATION: Change = {
  operation: 'licenseKeys.rotate',
  kinds: {},
  change: ({ user }) => rotate(user),
  async expectFailed({ licenseKey, getOnServer }, reason) {
    const notice = await findRotation();
    expect(notice).toHaveTextContent(en.notRotated(reason));
    expect(notice).toHaveAttribute('data-state', 'not_rotated');
    expect(readMask()).toBe(en.hidden(licenseKey.key.slice(-6)));
    expect(getOnServer().key).toBe(licenseKey.key);
  },
  async expectDone({ licenseKey, getOnServer }) {
    await runClockUntil(() => expect(getRotation()).toHaveTextContent(en.rotated));
    expect(readMask()).toBe(en.hidden(getOnServer().key.slice(-6)));
    expect(getOnServer().key).not.toBe(licenseKey.key);
  },
};

const FAILURES: [MockFailure, FailureKind][] = [
  [400, 'rejected'],
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not_found'],
  [422, 'invalid_request'],
  [429, 'rate_limited'],
  // Polar's 500 responses lack CORS headers, so a browser sees a network error.
  [500, 'network'],
  ['network', 'network'],
  ['html', 'invalid_response'],
  ['garbage', 'invalid_response'],
];

describe.each([
  ['deactivating an activation', DEACTIVATION],
  ['rotating the key', ROTATION],
])('%s', (_, { operation, kinds, change, expectFailed, expectDone }) => {
  test.each(FAILURES)(
    'changes nothing on the failure %j, shows the reason (%s or its own) and reports the error once',
    async (failure, usual) => {
      const code = kinds[usual] ?? usual;
      const rendered = await renderChange();
      const { polar, onError, countRequests } = rendered;
      polar.fail(operation, failure);
      await change(rendered);
      await expectFailed(rendered, en.failures[code][0]);
      await passTime(60_000);
      expect(countRequests(operation)).toBe(1);
      expect(onError.mock.calls).toEqual([[expect.objectContaining({ code })]]);
    },
  );

  test('succeeds on a second attempt after a failure', async () => {
    const rendered = await renderChange();
    rendered.polar.fail(operation, 403, { times: 1 });
    await change(rendered);
    await expectFailed(rendered, en.failures.forbidden[0]);
    await change(rendered);
    await expectDone(rendered);
    expect(rendered.countRequests(operation)).toBe(2);
  });

  test('succeeds with one request and no error if only the response is lost', async () => {
    const rendered = await renderChange();
    rendered.polar.fail(operation, 'lost_response');
    await change(rendered);
    await expectDone(rendered);
    expect(rendered.countRequests(operation)).toBe(1);
    expect(rendered.onError).not.toHaveBeenCalled();
  });
});
