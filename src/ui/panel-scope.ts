import type { PortalSlot } from '../core/resources.ts';
import type { CommonMessages, FailureKind, FailureText } from '../locale/common-messages.ts';
import type { Format } from '../locale/format.ts';
import { createScope } from './scope.ts';

/** The level of a heading, `<h1>` to `<h5>`. Headings inside a card are one level below its title. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

/**
 * Returns the slot and the class names of an element: our own, those of its props, those of the provider
 * and those of the component.
 */
export type SlotAttributes = (
  slot: PortalSlot,
  own?: string,
  given?: string,
) => { 'data-slot': PortalSlot; className: string | undefined };

/** What every card and list passes to its parts, also while it loads and after a failure. */
export interface PanelView {
  slot: SlotAttributes;
  messages: CommonMessages;
  format: Format;
  /** The text of the heading. */
  heading: string;
  headingLevel: HeadingLevel;
  /** Why the data could not be loaded or refreshed. */
  failure: { kind: FailureKind; text: FailureText } | null;
  isFetching: boolean;
  /** Whether the host app has a way to sign in again. */
  canSignIn: boolean;
  /** Sends the failed requests again, after signing in where the session has ended. */
  retry: () => Promise<void>;
  /** Announces a text to screen readers. */
  announce: (text: string) => void;
}

export const PanelScope = createScope<PanelView>('Root');
