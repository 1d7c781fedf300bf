import type { ReactNode } from 'react';
import type { Overrides } from '../../locale/merge-messages.ts';
import type { HeadingLevel } from '../../ui/heading-level.ts';
import type { PanelOptions } from '../../ui/panel.tsx';
import type { OrderActions } from '../actions.ts';
import type { OrderLinks } from '../links.ts';
import type { OrderMessages } from '../messages.ts';

/** Props of `OrderList`: these, and every attribute of a `<section>`. */
export interface OrderListProps extends Omit<PanelOptions, 'children'> {
  /** The id of a product, a UUID v4: shows only its orders, and no filter. @default all orders */
  productId?: string | undefined;
  /** The id of a subscription, a UUID v4: shows only its orders. @default all orders */
  subscriptionId?: string | undefined;
  /** How many orders are loaded at a time, at most 100. @default 10 */
  pageSize?: number | undefined;
  /**
   * How many orders you expect the customer to have, so that what stands below moves little when they have loaded.
   * @default 3
   */
  expectedCount?: number | undefined;
  /** Replaces our own text when there are no orders. */
  empty?: ReactNode;
  /** The level of the list's heading. Headings inside are one level below. @default 2 */
  headingLevel?: HeadingLevel | undefined;
  /** The changes that the customer may make. Overrides those of the provider. */
  actions?: OrderActions | undefined;
  /** Pages that the customer is sent to. Each overrides that of the provider. */
  links?: OrderLinks | undefined;
  /** Texts of your own, which replace some of ours. Override those of the provider. */
  messages?: Overrides<OrderMessages> | undefined;
}
