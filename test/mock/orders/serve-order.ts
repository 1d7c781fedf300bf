import {
  createMember,
  createOrder,
  type MockMember,
  type MockOrder,
  type MockPolarOptions,
  type OrderOverrides,
} from 'polar-customer-portal/mock';
import { read, send, servePolar } from '../serve-polar.ts';

export const ORDERS = '/v1/customer-portal/orders';

export const now = Date.parse('2026-06-01T12:00:00Z');

/** Serves one order, on the first of June at noon. */
export function serveOrder(overrides: OrderOverrides = {}, options: MockPolarOptions = {}) {
  const clock = { now };
  const order = createOrder(overrides, { now });
  const polar = servePolar({ orders: [order], now: () => clock.now, ...options });
  const path = `${ORDERS}/${order.id}`;
  const token = polar.sessionToken;
  return {
    clock,
    polar,
    order,
    path,
    token,
    get: (rest = '') => send(path + rest, { token }),
    readOrder: async () => (await read(send(path, { token }))).body as MockOrder,
    patch: (body: object) => read(send(path, { token, method: 'PATCH', body })),
    generate: () => send(`${path}/invoice`, { token, method: 'POST' }),
    getHeld: () => polar.orders.get(order.id),
  };
}

/** A member's session for the customer of a mock. */
export function enterAs(role: MockMember['role'], polar: ReturnType<typeof servePolar>) {
  return polar.createSession({ member: createMember({ role }) }).token;
}
