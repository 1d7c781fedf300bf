'use client';

import { useId } from 'react';
import { createSubscriptionPart } from '../create-subscription-part.ts';
import { isInForce } from '../rules/in-force.ts';
import { SubscriptionBenefitsScope } from '../scopes.ts';
import { BenefitRow } from './benefit-row.tsx';
import { listBenefits, type ListedBenefit } from './list-benefits.ts';

/**
 * The license keys, the files and whatever else the subscription pays for, with a way to them. Renders a `<div>`
 * element, or nothing if it pays for nothing that Polar knows of, and where nothing of it works.
 */
export const SubscriptionBenefits = createSubscriptionPart<'div', readonly ListedBenefit[]>(
  'Benefits',
  'subscription-benefits',
  'div',
  ({ subscription, state, messages }, { slot, headingLevel }, part) => {
    const id = useId();
    const { paid } = SubscriptionBenefitsScope.use(part);
    const benefits = listBenefits(subscription, paid);
    // Where nothing is granted, the notice says so.
    if (benefits.length === 0 || !isInForce(state.kind)) return null;
    const Heading = `h${Math.min(6, headingLevel + 1)}` as 'h3';
    return {
      value: benefits,
      children: (
        <>
          <Heading id={id}>{messages.benefits}</Heading>
          {paid?.isTeam && (
            <p {...slot('subscription-hint')}>
              {paid.items.length > 0 ? messages.benefitsOfTeam : messages.benefitsForTeam}
            </p>
          )}
          <ul aria-labelledby={id}>
            {benefits.map((benefit, index) => (
              // Answers may hold the same id twice, or none.
              <BenefitRow key={`${index} ${benefit.id}`} benefit={benefit} />
            ))}
          </ul>
        </>
      ),
    };
  },
);
