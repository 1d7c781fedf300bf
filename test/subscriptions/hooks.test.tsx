import { act, waitFor } from '@testing-library/react';
import {
  useBenefitGrants,
  useCancelPreview,
  useCancelSubscription,
  useChangePreview,
  useChargePreview,
  useClearPendingUpdate,
  usePaymentMethods,
  usePauseSubscription,
  useResumeSubscription,
  useRevokeSubscription,
  useSubscription,
  useSubscriptions,
  useUncancelSubscription,
  useUnpauseSubscription,
  useUpdateSubscription,
} from 'polar-customer-portal';
import { beforeEach, describe, expect, test } from 'vitest';
import { useSubscriptionOrder } from '../../src/account/use-subscription-order.ts';
import { passTime, renderHookWithPortal, startClock } from '../render-with-portal.tsx';
import { wirePreview, wireSubscription } from './wire.ts';

const { id } = wireSubscription;

beforeEach(() => startClock());

/** A `fetch` that answers each path with what is given for it, and counts. */
function serve(answers: Record<string, unknown>, statuses: Record<string, number> = {}) {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const path = new URL(String(input)).pathname.replace('/v1/customer-portal/', '');
    asked.push(`${init?.method ?? 'GET'} ${path}`);
    const body = answers[path];
    const status = statuses[path] ?? (body === undefined ? 404 : 200);
    return Response.json(body ?? { detail: 'Not Found' }, { status });
  };
  return { fetch, asked };
}

const page = (...items: unknown[]) => ({
  items,
  pagination: { total_count: items.length, max_page: 1 },
});
const detail = `subscriptions/${id}`;

function run<Result>(
  useHook: () => Result,
  served: ReturnType<typeof serve>,
  token = 'polar_cst_1',
) {
  const { fetch } = served;
  return renderHookWithPortal(useHook, { provider: { sessionToken: token, fetch } });
}

const useAll = () => ({
  methods: usePaymentMethods().data?.items,
  order: useSubscriptionOrder(id).data,
  grants: useBenefitGrants({ subscription_id: id }).data?.items,
});

const useChanges = () => ({
  canceled: useCancelSubscription(id),
  kept: useUncancelSubscription(id),
  pause_planned: usePauseSubscription(id),
  pause_dropped: useUnpauseSubscription(id),
  resumed: useResumeSubscription(id),
  change_dropped: useClearPendingUpdate(id),
  revoked: useRevokeSubscription(id),
});

describe('reading subscriptions', () => {
  test('reads a page, and one', async () => {
    const served = serve({ 'subscriptions/': page(wireSubscription), [detail]: wireSubscription });
    const { result } = run(() => [useSubscriptions().data, useSubscription(id).data], served);
    await waitFor(() =>
      expect(result.current).toMatchObject([{ items: [{ id }] }, { id, status: 'active' }]),
    );
    expect(served.asked.sort()).toEqual(['GET subscriptions/', `GET ${detail}`]);
  });

  test('reports one of a page that cannot be read', async () => {
    const served = serve({ 'subscriptions/': page({ id: 'a' }) });
    const { onError } = run(() => useSubscriptions(), served);
    await waitFor(() => expect(onError).toHaveBeenCalled());
    expect(onError.mock.calls[0]?.[0].code).toBe('invalid_response');
  });
});

describe('previews', () => {
  test('that are gone are absent, told to nobody, and not asked for again', async () => {
    const served = serve({});
    const { result, onError, rerender } = run(
      () => [
        useChargePreview(id).data,
        useCancelPreview(id).data,
        useChangePreview(id, { seats: 4 }).data,
      ],
      served,
    );
    await waitFor(() => expect(result.current).toEqual([null, null, null]));
    rerender();
    await passTime(600_000);
    expect(served.asked).toHaveLength(3);
    expect(onError).not.toHaveBeenCalled();
  });

  test('are asked for only where they are needed', async () => {
    const served = serve({});
    run(
      () => [
        useChargePreview(id, false),
        useCancelPreview(id, false),
        useChangePreview(id, undefined),
      ],
      served,
    );
    await passTime(5_000);
    expect(served.asked).toEqual([]);
  });

  test('of a change are asked for anew after a few minutes', async () => {
    const served = serve({ [`${detail}/change-preview`]: wirePreview });
    const { result } = run(() => useChangePreview(id, { seats: 4 }), served);
    await waitFor(() => expect(result.current.data).toMatchObject({ due_amount: 0 }));
    await passTime(179_000);
    expect(served.asked).toHaveLength(1);
    await passTime(2_000);
    expect(served.asked).toHaveLength(2);
  });
});

describe('what only those may see who may see orders', () => {
  const answers = {
    'customers/me/payment-methods': page({ id: 'pm', type: 'sepa_debit' }),
    'orders/': page({ id: 'o', status: 'paid' }),
    'benefit-grants/': page(),
  };
  test('is read for a customer', async () => {
    const { result } = run(useAll, serve(answers));
    await waitFor(() =>
      expect(result.current).toMatchObject({
        methods: [{ id: 'pm' }],
        order: { id: 'o', status: 'paid' },
        grants: [],
      }),
    );
  });

  test('is not asked for by a plain member', async () => {
    const user = { type: 'member', role: 'member', email: 'mel@example.com', customer_id: 'c' };
    const served = serve({ ...answers, 'customer-session/user': user });
    const { result } = run(useAll, served, 'polar_mst_1');
    await waitFor(() => expect(result.current.grants).toEqual([]));
    await passTime(5_000);
    expect(served.asked.sort()).toEqual(['GET benefit-grants/', 'GET customer-session/user']);
  });
});

describe('a change', () => {
  test('tells the host app what was done, with the id alone', async () => {
    const served = serve({ [detail]: wireSubscription, [`${detail}/revoke`]: wireSubscription });
    const { result, onEvent } = run(useChanges, served);
    const names = [
      'canceled',
      'kept',
      'pause_planned',
      'pause_dropped',
      'resumed',
      'change_dropped',
      'revoked',
    ] as const;
    for (const name of names) {
      await act(() => result.current[name].mutateAsync());
      expect(onEvent).toHaveBeenLastCalledWith({
        type: `subscription.${name}`,
        subscription_id: id,
      });
    }
  });

  test('of the plan and one of the seats are told apart', async () => {
    const served = serve({ [detail]: wireSubscription });
    const { result, onEvent } = run(() => useUpdateSubscription(id), served);
    await act(() => result.current.mutateAsync({ product_id: 'a' }));
    await act(() => result.current.mutateAsync({ seats: 3 }));
    expect(onEvent.mock.calls.map(([event]) => event.type)).toEqual([
      'subscription.plan_changed',
      'subscription.seats_changed',
    ]);
  });

  test('that is asked for twice at once is one event, as it is sent once', async () => {
    const served = serve({ [detail]: wireSubscription });
    const { result, onEvent } = run(useChanges, served);
    const { mutateAsync } = result.current.canceled;
    await act(() => Promise.all([mutateAsync(), mutateAsync()]));
    expect(served.asked.filter((asked) => asked.startsWith('PATCH'))).toHaveLength(1);
    expect(onEvent).toHaveBeenCalledOnce();
  });

  test('that is refused tells why, and emits no success', async () => {
    const served = serve(
      { [detail]: { error: 'PaymentFailed', detail: 'No.' } },
      { [detail]: 402 },
    );
    const { result, onEvent, onError } = run(() => useUpdateSubscription(id), served);
    await act(() => result.current.mutateAsync({ seats: 3 }).catch(() => {}));
    await waitFor(() =>
      expect(result.current.error).toMatchObject({
        code: 'payment_required',
        reason: 'PaymentFailed',
      }),
    );
    expect(onError).toHaveBeenCalledOnce();
    expect(onEvent).toHaveBeenCalledExactlyOnceWith({ type: 'failed', code: 'payment_required' });
  });
});
