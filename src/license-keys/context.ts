import { createContext, useContext } from 'react';
import type { LicenseKeyActivation, LicenseKeyRead } from './schema.ts';
import type { FailureKind } from '../locale/messages.ts';
import type { Portal, PortalActions } from '../core/react/context.ts';
import type { LicenseKeySlot } from '../core/react/slots.ts';
import type { LicenseKeyState } from './rules/state.ts';
import type { Changes } from './card/use-changes.ts';

/** From `<h1>` to `<h5>`: the list of activations has a heading one below. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

/** How the last attempt to copy ended. */
export type CopyOutcome = 'copied' | 'copyFailed';

/** Names an element, and gives it its classes: its own, and those that the vendor wants there. */
export type Slots = (
  name: LicenseKeySlot,
  own?: string,
  given?: string,
) => { 'data-slot': LicenseKeySlot; className: string | undefined };

/** What every box of ours can show, also while it loads and when that failed. */
export interface PanelView extends Portal {
  slot: Slots;
  /** The level of its own heading. */
  headingLevel: HeadingLevel;
  /** Why it could not be read, or not again. */
  failure: FailureKind | null;
  isFetching: boolean;
  retry: () => Promise<void>;
  /** Says something to those who do not see the screen. */
  announce: (text: string) => void;
}

/** What the parts of a card show, and what they show it with. */
export interface LicenseKeyView extends PanelView, Changes {
  licenseKey: LicenseKeyRead;
  /** `undefined` until they have loaded. */
  activations: LicenseKeyActivation[] | undefined;
  /** The one that the part is in. */
  activation?: LicenseKeyActivation;
  state: LicenseKeyState;
  /** Milliseconds; moves on while the page stays open. */
  now: number;
  /** What the vendor lets the customer change. */
  allows: (change: keyof PortalActions) => boolean;
  isRevealed: boolean;
  /** Shows the key for a while, or hides it again. */
  reveal: () => void;
  copyOutcome: CopyOutcome | null;
  copy: () => Promise<void>;
  /** Asks before something is done that cannot be undone. */
  ask: (question: Question | undefined) => void;
}

/** A question before something is done. */
export interface Question {
  title: string;
  text: string;
  /** What the button says that does it. */
  action: string;
  act: () => void;
}

export const ViewContext = createContext<LicenseKeyView | null>(null);

export function useView(): LicenseKeyView {
  const view = useContext(ViewContext);
  if (!view) throw new Error('Nothing to show: render this inside a <LicenseKey.Root>.');
  return view;
}
