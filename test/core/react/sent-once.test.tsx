import { onlineManager, QueryClient } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import {
  OrderCard,
  useOrder,
  useOrderDocument,
  useRequestEmailChange,
  useUpdateCustomer,
  type CustomerOrder,
} from 'polar-customer-portal';
import { createOrder } from 'polar-customer-portal/mock';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  NOW,
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';

beforeEach(() => startClock());
afterEach(() => onlineManager.setOnline(true));

/** As a host app may have them for requests of its own. */
function createHostCache() {
  const always = { retry: 5, retryDelay: 100, throwOnError: true, networkMode: 'online' } as const;
  return new QueryClient({
    defaultOptions: {
      queries: { ...always, staleTime: Infinity, gcTime: 0, refetchOnReconnect: 'always' },
      mutations: { ...always, gcTime: 0 },
    },
  });
}

function Buttons({ id }: { id: string }) {
  const { data } = useOrder(id);
  return data ? <LoadedButtons order={data} /> : null;
}

function LoadedButtons({ order }: { order: CustomerOrder }) {
  const { open, correct } = useOrderDocument(order, 'invoice');
  const { mutate: update } = useUpdateCustomer();
  const { mutate: changeEmail } = useRequestEmailChange();
  return (
    <>
      <button type="button" onClick={open}>
        orders.generateInvoice
      </button>
      <button type="button" onClick={() => correct({ billing_name: 'Acme Ltd' })}>
        orders.update
      </button>
      <button type="button" onClick={() => update({ billing_name: 'Acme Ltd' })}>
        customers.update
      </button>
      <button type="button" onClick={() => changeEmail('new@example.com')}>
        customers.requestEmailUpdate
      </button>
    </>
  );
}

const CHANGES = [
  'orders.generateInvoice',
  'orders.update',
  'customers.update',
  'customers.requestEmailUpdate',
] as const;

async function showButtons() {
  const order = createOrder({ is_invoice_generated: false }, { now: NOW });
  const queryClient = createHostCache();
  queryClient.mount();
  const page = (
    <StrictMode>
      <Buttons id={order.id} />
      <OrderCard id={order.id} />
    </StrictMode>
  );
  const rendered = renderWithPortal(page, {
    orders: [order],
    provider: { queryClient, onError: vi.fn() },
  });
  await runClockUntil(() => screen.getByText(CHANGES[0]));
  const listChanges = () =>
    rendered.polar.requests
      .filter(({ method }) => method !== 'GET')
      .map(({ operation }) => operation);
  return { ...rendered, queryClient, listChanges };
}

test.each(CHANGES)('%s is sent once, whatever the host app’s defaults are', async (name) => {
  const { polar, listChanges, unmount, queryClient } = await showButtons();
  polar.fail(name, 'network');
  act(() => screen.getByText(name).click());
  await passTime(1_000);
  // What the browser and the customer may do meanwhile.
  act(() => onlineManager.setOnline(false));
  act(() => onlineManager.setOnline(true));
  await act(() => queryClient.resumePausedMutations());
  await passTime(180_000);
  expect(listChanges()).toEqual([name]);
  unmount();
  await passTime(60_000);
  expect(listChanges()).toEqual([name]);
});

test.each(CHANGES)('%s is not sent later, when it was clicked offline', async (name) => {
  const { polar, listChanges, queryClient } = await showButtons();
  act(() => onlineManager.setOnline(false));
  polar.fail(name, 'network', { times: 1 });
  act(() => screen.getByText(name).click());
  await passTime(1_000);
  const sent = listChanges();
  expect(sent).toEqual([name]);
  act(() => onlineManager.setOnline(true));
  await act(() => queryClient.resumePausedMutations());
  await passTime(120_000);
  expect(listChanges()).toEqual([name]);
});
