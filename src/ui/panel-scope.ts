import type { PortalSlot } from '../core/resources.ts';
import type {
  CommonMessages,
  FailureKind,
  FailureText,
  NextStep,
} from '../locale/common-messages.ts';
import type { Format } from '../locale/format.ts';
import type { HeadingLevel } from './heading-level.ts';
import { createScope } from './scope.ts';
import type { PanelLink } from './use-link.ts';

/**
 * The attributes that name an element and give it its classes: our own, those of the element's props,
 * those of the provider and those of the component.
 */
export type SlotAttributes = (
  slot: PortalSlot,
  own?: string,
  given?: string,
) => { 'data-slot': PortalSlot; className: string | undefined };

/** What every card and list gives to its parts, also while it loads and after that has failed. */
export interface PanelView {
  slot: SlotAttributes;
  messages: CommonMessages;
  format: Format;
  /** The text of its own heading. */
  heading: string;
  headingLevel: HeadingLevel;
  /** The links to pages of the host app that it may show, by their names. */
  links: Readonly<Record<string, PanelLink>>;
  /** Why the data could not be read, or not refreshed. */
  failure: { kind: FailureKind; text: FailureText; step: NextStep | null } | null;
  isFetching: boolean;
  /** Does the next step after the failure: sends the failed requests again, after signing in if it is that. */
  retry: () => Promise<void>;
  /** Says a text to screen readers. */
  announce: (text: string) => void;
  /** Finds the elements of a slot, once they are on the page. */
  findSlot: (slot: PortalSlot) => Iterable<Element>;
}

export const PanelScope = createScope<PanelView>('Root');
