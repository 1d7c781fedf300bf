import type { ReactNode } from 'react';
import { SubscriptionChangeNote } from '../changes/note.tsx';
import { SubscriptionBenefits } from './benefits.tsx';
import { SubscriptionFooter } from './footer.tsx';
import { SubscriptionHeader } from './header.tsx';
import { SubscriptionNotice } from './notice.tsx';
import { SubscriptionPendingChange } from './pending-change.tsx';
import { SubscriptionUsage } from './usage.tsx';

/** The same each time, so that they render only when what they show has changed. */
const HEADER = <SubscriptionHeader />;
const PARTS = (
  <>
    <SubscriptionNotice />
    <SubscriptionChangeNote />
    <SubscriptionUsage />
    <SubscriptionBenefits />
    <SubscriptionPendingChange />
    <SubscriptionFooter />
  </>
);

/**
 * All parts of a subscription, in a card and in a row of the list.
 *
 * @param children - Below the header.
 */
export function SubscriptionContent({ children }: { children?: ReactNode }) {
  return (
    <>
      {HEADER}
      {children}
      {PARTS}
    </>
  );
}
