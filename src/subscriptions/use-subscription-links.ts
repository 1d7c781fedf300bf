import { useMemo } from 'react';
import { getDefaultPortal } from '../account/portal-address.ts';
import { usePortal } from '../core/react/portal.ts';
import { readLink } from '../ui/read-link.ts';
import { useCheckedLinks } from '../ui/use-checked-links.ts';
import type { PanelLink } from '../ui/use-link.ts';
import { toLinked, type SubscriptionLinks } from './links.ts';
import type { SubscriptionMessages } from './messages.ts';
import type { CustomerSubscription } from './schema.ts';

type LinkName = 'portal' | 'resubscribe' | 'help';

const NAMES = ['portal', 'resubscribe', 'licenseKeys', 'downloads', 'help'] as const satisfies (
  | LinkName
  | keyof SubscriptionLinks
)[];

/** Reports a link of a list or card that leads nowhere. Apart from the links themselves, which each row of a list has. */
export function useCheckedSubscriptionLinks(own: SubscriptionLinks | undefined): void {
  useCheckedLinks(NAMES, own, usePortal().links?.subscriptions);
}

/**
 * The links of a card, a list or a row: their own, and those of the provider that they do not have.
 *
 * @param subscription - What they are about; `undefined` in a list, and while there is none.
 */
export function useSubscriptionLinks(
  own: SubscriptionLinks | undefined,
  subscription: CustomerSubscription | undefined,
  messages: SubscriptionMessages,
): Record<LinkName, PanelLink> {
  const portal = usePortal();
  const { links, client, organization } = portal;
  const provided = links?.subscriptions;
  const { platform } = portal.messages;
  return useMemo(
    () => ({
      portal: {
        text: messages.updatePayment(platform),
        read() {
          if (!subscription) return {};
          const source = own?.portal ?? provided?.portal;
          if (source !== undefined) return readLink('portal', source, toLinked(subscription));
          const address = getDefaultPortal(subscription, { client, organization });
          return readLink('portal', address, undefined);
        },
      },
      resubscribe: {
        text: messages.resubscribe,
        read() {
          if (!subscription) return {};
          const source = own?.resubscribe ?? provided?.resubscribe;
          return readLink('resubscribe', source, toLinked(subscription));
        },
      },
      help: {
        text: messages.help,
        read: () =>
          readLink('help', own?.help ?? provided?.help, subscription && toLinked(subscription)),
      },
    }),
    [own, provided, subscription, messages, platform, client, organization],
  );
}
