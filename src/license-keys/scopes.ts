import type { Question } from '../ui/confirmation.tsx';
import { createScope } from '../ui/scope.ts';
import type { LicenseKeyActions } from './actions.ts';
import type { CopyOutcome } from './card/use-secret.ts';
import type { Changes } from './card/use-changes.ts';
import type { LicenseKeyMessages } from './messages.ts';
import type { LicenseKeyState } from './rules/state.ts';
import type { LicenseKeyActivation, LicenseKeyRead } from './schema.ts';

/** What the parts show of a license key, in a card and in a row of the list. */
export interface LicenseKeyView {
  licenseKey: LicenseKeyRead;
  state: LicenseKeyState;
  /** Milliseconds since 1970; moves on while the page stays open. */
  now: number;
  isRevealed: boolean;
  messages: LicenseKeyMessages;
}

export const LicenseKeyScope = createScope<LicenseKeyView>('Root');

/** What the parts of a card show and do besides. */
export interface CardView extends LicenseKeyView, Changes {
  /** `undefined` until they have loaded. */
  activations: readonly LicenseKeyActivation[] | undefined;
  /** Whether the developer lets the customer make a change. */
  allows: (change: keyof LicenseKeyActions) => boolean;
  /** Shows the key for a while, or hides it again. */
  reveal: () => void;
  copyOutcome: CopyOutcome | null;
  copy: () => Promise<void>;
  /** Asks before a change that cannot be undone. */
  ask: (question: Question) => void;
}

export const CardScope = createScope<CardView>('Root');

/** The activation that a part is in. */
export const ActivationScope = createScope<LicenseKeyActivation>('Activation');
