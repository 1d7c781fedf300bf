import { createContext, useContext } from 'react';
import type { LicenseKeyWithActivations } from '../api/license-key-schema.ts';
import type { Portal } from '../react/context.ts';
import type { LicenseKeyState } from './state.ts';

/** What the parts of a card show, and what they show it with. */
export interface LicenseKeyView extends Portal {
  licenseKey: LicenseKeyWithActivations;
  state: LicenseKeyState;
  /** Milliseconds; moves on while the page stays open. */
  now: number;
  /** The level of the card's own heading. */
  headingLevel: HeadingLevel;
  /** Says something to those who do not see the screen. */
  announce: (text: string) => void;
}

/** From `<h1>` to `<h5>`: the list of activations has a heading one below. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

export const LicenseKeyContext = createContext<LicenseKeyView | null>(null);

export function useLicenseKeyView(): LicenseKeyView {
  const view = useContext(LicenseKeyContext);
  if (!view) {
    throw new Error('There is no license key to show: render this inside a <LicenseKeyCard>.');
  }
  return view;
}
