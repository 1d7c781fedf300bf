import { useMemo } from 'react';
import { getDefaultPortal } from '../account/portal-address.ts';
import { usePortal } from '../core/react/portal.ts';
import { readLink } from '../ui/read-link.ts';
import { useCheckedLinks } from '../ui/use-checked-links.ts';
import type { PanelLink } from '../ui/use-link.ts';
import { toLinked, type OrderLinks } from './links.ts';
import type { OrderMessages } from './messages.ts';
import type { CustomerOrder } from './schema.ts';

type LinkName = keyof OrderLinks;

const NAMES = ['portal', 'help'] as const satisfies LinkName[];

/** Reports a link of a list or card that leads nowhere. Apart from the links themselves, which each row of a list has. */
export function useCheckedOrderLinks(own: OrderLinks | undefined): void {
  useCheckedLinks(NAMES, own, usePortal().links?.orders);
}

/**
 * The links of a card, a list or a row: their own, and those of the provider that they do not have.
 *
 * @param order - What they are about; `undefined` in a list, and while there is none.
 */
export function useOrderLinks(
  own: OrderLinks | undefined,
  order: CustomerOrder | undefined,
  messages: OrderMessages,
): Record<LinkName, PanelLink> {
  const portal = usePortal();
  const { links, client, organization } = portal;
  const provided = links?.orders;
  const { platform } = portal.messages;
  return useMemo(
    () => ({
      portal: {
        text: messages.updatePayment(platform),
        read() {
          if (!order) return {};
          const source = own?.portal ?? provided?.portal;
          if (source !== undefined) return readLink('portal', source, toLinked(order));
          return readLink('portal', getDefaultPortal(order, { client, organization }), undefined);
        },
      },
      help: {
        text: messages.help,
        read: () => readLink('help', own?.help ?? provided?.help, order && toLinked(order)),
      },
    }),
    [own, provided, order, messages, platform, client, organization],
  );
}
