import { CancelDialog } from './cancel-dialog.tsx';
import { PauseDialog } from './pause-dialog.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { ResumeDialog } from './resume-dialog.tsx';
import { SeatsDialog } from './seats-dialog.tsx';
import { SubscriptionNoteScope, type ChangeDialog } from './scopes.ts';

/** What each dialog of a change has. */
export interface ChangeDialogProps {
  onClose: () => void;
}

const DIALOGS = {
  cancel: CancelDialog,
  pause: PauseDialog,
  resume: ResumeDialog,
  changePlan: PlanDialog,
  changeSeats: SeatsDialog,
} as const satisfies Record<ChangeDialog, unknown>;

/** The dialog that is open. Renders a modal `<dialog>` element, or nothing. */
export function ChangeDialogs() {
  const { dialog, closeDialog } = SubscriptionNoteScope.use('Subscription.Dialog');
  if (!dialog) return null;
  const Shown = DIALOGS[dialog];
  return <Shown onClose={closeDialog} />;
}
