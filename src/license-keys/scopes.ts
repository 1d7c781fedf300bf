import type { Question } from '../ui/confirmation.tsx';
import { createScope } from '../ui/scope.ts';
import type { getExpectations } from './card/expectations.ts';
import type { CopyControls, CopyView } from './card/use-copy.ts';
import type {
  DeactivationControls,
  DeactivationView,
  FailedDeactivation,
} from './card/use-deactivations.ts';
import type { RotationControls, RotationView } from './card/use-rotation.ts';
import type { SecretControls, SecretView } from './card/use-secret.ts';
import type { LicenseKeyMessages } from './messages.ts';
import type { CopyFormat } from './rules/copy-format.ts';
import type { ActivationMarks, Marks } from './rules/distinguish-activations.ts';
import type { LicenseKeyState } from './rules/state.ts';
import type { LicenseKeyActivation, LicenseKeyRead } from './schema.ts';

/*
 * A scope for each thing that changes by itself, so that a change renders only the parts that show it. What a
 * scope provides is the same object until then.
 */

/** What the parts of a license key show, in a card and in a row of the list. */
export interface LicenseKeyView {
  /** Without its activations. */
  licenseKey: LicenseKeyRead;
  state: LicenseKeyState;
  messages: LicenseKeyMessages;
}

export const LicenseKeyScope = createScope<LicenseKeyView>('Root');

/** What the parts of a card do, and what the developer has chosen for it. None of it changes by itself. */
export interface CardView
  extends DeactivationControls, RotationControls, CopyControls, SecretControls {
  messages: LicenseKeyMessages;
  /** What the card is likely to show once its activations have loaded. */
  expects: ReturnType<typeof getExpectations>;
  /** Whether the customer may deactivate activations. */
  mayDeactivate: boolean;
  /** The forms in which the key can be copied besides the key alone. */
  copyFormats: readonly CopyFormat[];
  /** Opens the dialog that asks before a change. */
  openConfirmation: (question: Question) => void;
  /** How many activations there are, for what is said when a customer clicks. */
  countActivations: () => { used: number; limit: number | null };
}

export const CardScope = createScope<CardView>('Root');

/** The activations of a card. */
export interface ActivationsView {
  /** `undefined` until they have loaded. */
  activations: readonly LicenseKeyActivation[] | undefined;
  /** Why activations are missing. */
  unreadable: readonly string[] | undefined;
  /** What tells activations of the same name apart. */
  marks: Marks;
}

export const ActivationsScope = createScope<ActivationsView>('Root');

export const DeactivationScope = createScope<DeactivationView>('Root');
export const RotationScope = createScope<RotationView>('Root');
export const SecretScope = createScope<SecretView>('Root');
export const CopyScope = createScope<CopyView>('Root');

/** The activation that a part is in. */
export interface ActivationView {
  activation: LicenseKeyActivation;
  /** What tells it apart from others of the same name. */
  name?: ActivationMarks['name'] | undefined;
  date?: ActivationMarks['date'] | undefined;
  idEnd?: ActivationMarks['idEnd'] | undefined;
  /** Its deactivation, if that has failed. */
  failure: FailedDeactivation | undefined;
}

export const ActivationScope = createScope<ActivationView>('Activation');

/** The format that a button copies. */
export const CopyFormatScope = createScope<CopyFormat>('CopyAs');
