import { focusManager } from '@tanstack/react-query';
import { act, screen, within } from '@testing-library/react';
import { SubscriptionCard } from 'polar-customer-portal';
import type { MockPolarOptions } from 'polar-customer-portal/mock';
import type { ComponentProps } from 'react';
import { passTime, renderWithPortal, runClockUntil } from '../../render-with-portal.tsx';
import {
  createOptions,
  createStudio,
  getSlot,
  texts,
  type SubscriptionFields,
} from '../card/render-subscription.tsx';

/** The English texts of the changes. */
export const { changes } = texts;

type CardProps = Omit<ComponentProps<typeof SubscriptionCard>, 'id'>;

/** The requests that were sent to change something, oldest first. */
const sent: { method: string; body: unknown }[] = [];
export const getSent = () => sent;

/** Notes what is sent. */
const fetchAndNote: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  const { method, url } = request;
  if (method !== 'GET' && !url.endsWith('change-preview')) {
    sent.push({ method, body: await request.clone().json() });
  }
  return fetch(request);
};

/** A card that has loaded, with the requests of the mock that change something. */
export async function openCard(
  fields: SubscriptionFields = {},
  { polar, provider, ...options }: NonNullable<Parameters<typeof renderWithPortal>[1]> = {},
  props: CardProps = {},
) {
  sent.length = 0;
  const subscription = createStudio(fields);
  const rendered = renderWithPortal(<SubscriptionCard id={subscription.id} {...props} />, {
    ...createOptions(subscription, options as MockPolarOptions),
    polar,
    provider: { fetch: fetchAndNote, ...provider },
  });
  await runClockUntil(() => getSlot('subscription-status'));
  await passTime(1_000);
  return { subscription, ...rendered };
}

/** A button of the card, by its text; its name also contains that of the product. */
export const getButton = (text: string) => screen.getByRole('button', { name: `${text} Studio` });
export const queryButton = (text: string) =>
  screen.queryByRole('button', { name: `${text} Studio` });

/** What is in the dialog that is open. */
export const getDialog = () => within(screen.getByRole('dialog'));

/** The customer was in another window for a while. */
export async function comeBack(): Promise<void> {
  act(() => focusManager.setFocused(false));
  await passTime(60_000);
  act(() => focusManager.setFocused(true));
  await passTime(1_000);
}
