import type { QueryKey } from '@tanstack/react-query';
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

/**
 * What every card and list gives to its parts, also while it loads and after that has failed. Nothing in it changes
 * by itself: what does has a scope of its own below.
 */
export interface PanelView {
  slot: SlotAttributes;
  messages: CommonMessages;
  format: Format;
  headingLevel: HeadingLevel;
  /** Does the next step after the failure: sends the failed requests again, after signing in if it is that. */
  retry: () => Promise<void>;
  /** Says a text to screen readers. */
  announce: (text: string) => void;
  /** Finds the elements of a slot, once they are on the page. */
  findSlot: (slot: PortalSlot) => Iterable<HTMLElement>;
}

export const PanelScope = createScope<PanelView>('Root');

/** The text of the heading: a name may come later than what has it. */
export const HeadingScope = createScope<string>('Root');

/** The links to pages of the host app that may be shown, by their names. */
export const LinksScope = createScope<Readonly<Record<string, PanelLink>>>('Root');

/** What could not be read. */
export interface FailureView {
  /** Why, or why it could not be read again. */
  failure: { kind: FailureKind; text: FailureText; step: NextStep | null } | null;
  /** The key of its query. */
  queryKey: QueryKey;
}

export const FailureScope = createScope<FailureView>('Root');
