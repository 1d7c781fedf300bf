import { useMemo } from 'react';
import { getPortalAddress } from '../account/portal-address.ts';
import { usePortal, type Portal } from '../core/react/portal.ts';
import { reportMistake } from '../core/react/report-mistake.ts';
import { readLink, type LinkTarget } from '../ui/read-link.ts';
import { useCheckedLinks } from '../ui/use-checked-links.ts';
import type { PanelLink } from '../ui/use-link.ts';
import { toLinked, type OrderLinks } from './links.ts';
import type { OrderMessages } from './messages.ts';
import type { CustomerOrder } from './schema.ts';

type LinkName = keyof OrderLinks;

const NAMES = ['portal', 'help'] as const satisfies LinkName[];

/** Where the vendor's portal at Polar is; `undefined` if nobody knows. */
export function getDefaultPortal(
  order: CustomerOrder,
  { client, organization }: Pick<Portal, 'client' | 'organization'>,
): string | undefined {
  return getPortalAddress(client.server, order.product?.organization?.slug ?? organization);
}

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
  const { links, report, client, organization } = portal;
  const provided = links?.orders;
  const { platform } = portal.messages;
  return useMemo(() => {
    const create = (text: string, read: () => LinkTarget): PanelLink => ({
      text,
      read,
      report: (mistake) => reportMistake(report, mistake),
    });
    return {
      portal: create(messages.updatePayment(platform), () => {
        const source = own?.portal ?? provided?.portal;
        if (!order) return {};
        if (source !== undefined) return readLink('portal', source, toLinked(order));
        return readLink('portal', getDefaultPortal(order, { client, organization }), undefined);
      }),
      help: create(messages.help, () =>
        readLink('help', own?.help ?? provided?.help, order && toLinked(order)),
      ),
    };
  }, [own, provided, order, messages, platform, report, client, organization]);
}
