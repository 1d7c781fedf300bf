'use client';

import { createSubscriptionPart } from '../create-subscription-part.ts';
import { getSubscriptionPrice } from '../rules/price.ts';
import type { SubscriptionState } from '../rules/state.ts';
import {
  SubscriptionBenefitsScope,
  SubscriptionNextPaymentScope,
  SubscriptionPaymentScope,
  type SubscriptionBenefitsView,
} from '../scopes.ts';
import { tellWhen } from '../tell-when.ts';
import { useTimed } from '../use-timed.ts';
import { STATE_ICONS } from './header.tsx';
import { getNotice } from './notice-text.ts';
import { SubscriptionHelp } from './panel-parts.ts';

/** The same each time. */
const HELP = <SubscriptionHelp />;

/**
 * What happens to a subscription that does not simply go on, by when, and what follows for the license keys and files
 * that it pays for. Renders a `<div>` element, or nothing for one that goes on.
 */
export const SubscriptionNotice = createSubscriptionPart<'div', SubscriptionState>(
  'Notice',
  'portal-notice',
  'div',
  ({ subscription, state, access, messages }, { format }, part) => {
    const benefits = SubscriptionBenefitsScope.use(part);
    const { next } = SubscriptionNextPaymentScope.use(part);
    const { label } = SubscriptionPaymentScope.use(part);
    const { currency, seats } = getSubscriptionPrice(subscription);
    const isTeam = seats !== undefined && seats > 1;
    const sum = next.kind === 'payment' && next.on === 'resume' ? next.sum : undefined;
    const resumeAmount = sum?.kind === 'due' ? format.money(sum.amount, currency) : undefined;
    const { contents, keys } = benefits;
    const notice = useTimed((now) =>
      getNotice(
        {
          state,
          contents: { contents, keys },
          isWorking: isWorking(benefits, isTeam),
          isTeam,
          access,
          method: label,
          resumeAmount,
          when: (time) => tellWhen(format, time, now),
        },
        messages.notice,
      ),
    );
    if (!notice) return null;
    return {
      'data-state': state.kind,
      value: state,
      icon: STATE_ICONS[state.kind],
      children: (
        <>
          <span>
            <strong>{notice.strong}</strong>
            {notice.sentences.map((sentence, index) => (
              <span key={index}>{` ${sentence}`}</span>
            ))}
          </span>
          {notice.asksSeller && HELP}
        </>
      ),
    };
  },
);

/** Whether something of it is granted. Of a team nobody knows: each person sees only their own. */
function isWorking({ paid, contents }: SubscriptionBenefitsView, isTeam: boolean) {
  if (!paid) return undefined;
  if (paid.licenseKeys + paid.files + paid.others > 0) return true;
  return isTeam || contents === 'other' ? undefined : false;
}
