import type { Question } from '../ui/confirmation.tsx';
import { createScope } from '../ui/scope.ts';
import type { LicenseKeyActions } from './actions.ts';
import type { getExpectations } from './card/expectations.ts';
import type { CopyView } from './card/use-copy.ts';
import type { Deactivations } from './card/use-deactivations.ts';
import type { RotationView } from './card/use-rotation.ts';
import type { LicenseKeyMessages } from './messages.ts';
import type { CopyFormat } from './rules/copy-format.ts';
import type { Marks } from './rules/distinguish-activations.ts';
import type { LicenseKeyState } from './rules/state.ts';
import type { LicenseKeyActivation, LicenseKeyRead } from './schema.ts';

/** What the parts of a license key show, in a card and in a row of the list. */
export interface LicenseKeyView {
  licenseKey: LicenseKeyRead;
  state: LicenseKeyState;
  isRevealed: boolean;
  messages: LicenseKeyMessages;
}

export const LicenseKeyScope = createScope<LicenseKeyView>('Root');

/** What a card has read of its license key. */
export interface LoadedLicenseKey {
  licenseKey: LicenseKeyRead;
  /** `undefined` until they have loaded. */
  activations: readonly LicenseKeyActivation[] | undefined;
  /** Why activations are missing. */
  unreadable: readonly string[] | undefined;
  /** When that was, in milliseconds since 1970; 0 before. */
  readAt: number;
}

/** What the parts of a card show and do in addition. */
export interface CardView
  extends LicenseKeyView, LoadedLicenseKey, Deactivations, RotationView, CopyView {
  /** What tells activations of the same name apart. */
  marks: Marks;
  /** What the card is likely to show once its activations have loaded. */
  expects: ReturnType<typeof getExpectations>;
  /** Whether the developer offers a change to the customer. */
  allows: (change: keyof LicenseKeyActions) => boolean;
  /** Shows the key for 30 seconds, or hides it again. */
  reveal: () => void;
  /** When the key is hidden again, in milliseconds since 1970; `null` while it is masked. */
  hidesAt: number | null;
  /** The forms in which it can be copied besides the key alone. */
  copyFormats: readonly CopyFormat[];
  /** Opens the dialog that asks before a change. */
  openConfirmation: (question: Question) => void;
}

export const CardScope = createScope<CardView>('Root');

/** The activation that a part is in. */
export const ActivationScope = createScope<LicenseKeyActivation>('Activation');

/** The format that a button copies. */
export const CopyFormatScope = createScope<CopyFormat>('CopyAs');
