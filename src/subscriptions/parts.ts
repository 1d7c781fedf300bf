export { SubscriptionBenefits as Benefits } from './card/benefits.tsx';
export {
  SubscriptionFooter as Footer,
  SubscriptionSince as Since,
  SubscriptionWaysOn as WaysOn,
} from './card/footer.tsx';
export {
  SubscriptionHeader as Header,
  SubscriptionNextPayment as NextPayment,
  SubscriptionPrice as Price,
  SubscriptionStatus as Status,
} from './card/header.tsx';
export { SubscriptionNotice as Notice } from './card/notice.tsx';
export {
  SubscriptionFailure as Failure,
  SubscriptionHelp as Help,
  SubscriptionOutdated as Outdated,
  SubscriptionPortal as Portal,
  SubscriptionResubscribe as Resubscribe,
  SubscriptionRetry as Retry,
  SubscriptionTitle as Title,
} from './card/panel-parts.ts';
export { SubscriptionPaymentMethod as PaymentMethod } from './card/payment-method.tsx';
export { SubscriptionPendingChange as PendingChange } from './card/pending-change.tsx';
export { SubscriptionRoot as Root } from './card/root.tsx';
export { SubscriptionSkeleton as Skeleton } from './card/skeleton.tsx';
export { SubscriptionUsage as Usage } from './card/usage.tsx';
export {
  SubscriptionButtons as Buttons,
  SubscriptionCancel as Cancel,
  SubscriptionChangePlan as ChangePlan,
  SubscriptionChangeSeats as ChangeSeats,
  SubscriptionKeep as Keep,
  SubscriptionKeepRunning as KeepRunning,
  SubscriptionPause as Pause,
  SubscriptionResume as Resume,
} from './changes/buttons.tsx';
export { SubscriptionDropChange as DropChange } from './changes/drop-change.tsx';
export { SubscriptionChangeNote as ChangeNote } from './changes/note.tsx';
