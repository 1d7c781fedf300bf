import type { FailureKind } from '../../locale/common-messages.ts';
import { createScope } from '../../ui/scope.ts';
import type { SubscriptionChange } from '../rules/offers.ts';
import type { SubscriptionRefusalKey } from '../rules/refusal.ts';
import type { ChangeRequest, LastChange } from './outcome.ts';

/** The changes that are asked about in a dialog. */
export type ChangeDialog = 'cancel' | 'pause' | 'resume' | 'changePlan' | 'changeSeats';

/** What the buttons and dialogs need to make a change. */
export interface ChangesView {
  /** The change that is being sent. */
  sending: SubscriptionChange | undefined;
  /** Whether none can be sent now: one is being sent, or nobody knows what became of one. */
  isHeld: boolean;
  openDialog: (dialog: ChangeDialog) => void;
  send: (request: ChangeRequest) => void;
}

export const SubscriptionChangesScope = createScope<ChangesView>('Root');

/** What helps after a change that was not made, or of which nobody knows. */
export type ChangeWayOn = 'payment' | 'help' | 'look_again' | 'sign_in';

/** What became of a change, in words. */
export interface ChangeNote extends Pick<LastChange, 'request' | 'outcome'> {
  text: string;
  /** Why Polar has refused it, if it has. */
  refusal: SubscriptionRefusalKey | undefined;
  /** What it has failed with otherwise, if it is known. */
  failure?: FailureKind | undefined;
  wayOn: ChangeWayOn | undefined;
}

/** What became of the last change, and how customers go on. */
export interface ChangeNoteView {
  note: ChangeNote | undefined;
  /** The dialog that is open, which shows it. */
  dialog: ChangeDialog | undefined;
  closeDialog: () => void;
  /** Reads the subscription again. */
  lookAgain: () => void;
  isLooking: boolean;
  signIn: () => void;
}

export const SubscriptionNoteScope = createScope<ChangeNoteView>('Root');
