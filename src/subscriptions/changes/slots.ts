import type { ChangeOutcome } from './outcome.ts';

/** The slots of the changes of a subscription. */
export interface SubscriptionChangeSlots {
  /** The buttons of the changes that can be made now. */
  'subscription-buttons': undefined;
  /** The button that asks whether to end the subscription. */
  'subscription-cancel': undefined;
  /** The button that takes back an end that is planned. */
  'subscription-keep': undefined;
  /** The button that opens the dialog for a pause. */
  'subscription-pause': undefined;
  /** The button that takes back a pause that is planned. */
  'subscription-keep-running': undefined;
  /** The button that asks whether to resume. */
  'subscription-resume': undefined;
  /** The button that opens the choice of another plan. */
  'subscription-change-plan': undefined;
  /** The button that opens the choice of another number of seats. */
  'subscription-change-seats': undefined;
  /** The button that drops a change that is planned. */
  'subscription-drop-change': undefined;
  /** What became of the last change. */
  'subscription-note': ChangeOutcome;
  /** In a dialog: what follows from the change. */
  'subscription-follows': undefined;
  /** In a dialog: what the subscription pays for, and until when that works. */
  'subscription-at-stake': undefined;
  /** In a dialog: what a change costs, and when. */
  'subscription-cost': 'asking' | 'known' | 'unknown';
  /** In a dialog: why the change was not made, or that nobody knows whether it was. */
  'subscription-problem': Exclude<ChangeOutcome, 'done'>;
  /** The button that reads the subscription again, after a change of which nobody knows. */
  'subscription-look-again': undefined;
}
