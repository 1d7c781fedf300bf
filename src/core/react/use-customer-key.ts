import { toReactKey } from '../query/keys.ts';
import { usePortal } from './portal.ts';

/**
 * A key for what one customer sees and does. It changes with the customer, and when the browser has restored the page,
 * because somebody else may be signed in then. As the React key of a card or list, it resets the state.
 *
 * @param subject - What else tells it apart, for example the id of a license key.
 */
export function useCustomerKey(...subject: readonly (string | number | undefined)[]): string {
  const { client, restorations } = usePortal();
  return [toReactKey(client), restorations, ...subject].join(' ');
}
