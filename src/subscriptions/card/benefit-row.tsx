import { useMemo } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useShared } from '../../core/react/use-shared.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icons.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import { readLink } from '../../ui/read-link.ts';
import { useLink, type PanelLink } from '../../ui/use-link.ts';
import type { LinkedBenefit, SubscriptionLinks } from '../links.ts';
import { SubscriptionBenefitsScope, SubscriptionScope } from '../scopes.ts';
import type { ListedBenefit } from './list-benefits.ts';

const ICONS: Record<ListedBenefit['kind'], IconName> = {
  license_key: 'key',
  files: 'file',
  other: 'check',
};

/** A license key, files, or anything else that a subscription pays for. Renders an `<li>` element. */
export function BenefitRow({ benefit }: { benefit: ListedBenefit }) {
  const { slot, format } = PanelScope.use('Subscription.Benefits');
  const { subscription, messages } = SubscriptionScope.use('Subscription.Benefits');
  const { kind, name, count, state, benefitId, licenseKeyId } = benefit;
  const linked = useShared({
    subscription_id: subscription.id,
    benefit_id: benefitId,
    license_key_id: licenseKeyId,
  });
  const isThere = state === 'granted' || state === 'unknown';
  return (
    <li {...slot('subscription-benefit')} data-state={state}>
      <Icon name={ICONS[kind]} slot={slot} />
      <div>
        <span dir="auto">{name}</span>
        {count !== undefined && state === 'granted' && (
          <small>{messages.files(count, format.number)}</small>
        )}
        {state === 'pending' && <small>{messages.benefitPending}</small>}
        {state === 'failed' && <small>{messages.benefitFailed}</small>}
      </div>
      {isThere && kind !== 'other' && <Show kind={kind} name={name} linked={linked} />}
    </li>
  );
}

interface ShowProps {
  kind: 'license_key' | 'files';
  name: string;
  linked: LinkedBenefit;
}

/** The way to a license key or to files. Renders a `<button>` or `<a>` element, or nothing if the developer has none. */
function Show({ kind, name, linked }: ShowProps) {
  const { slot } = PanelScope.use('Subscription.Benefits');
  const { messages, links } = SubscriptionScope.use('Subscription.Benefits');
  const { onShow } = SubscriptionBenefitsScope.use('Subscription.Benefits');
  const text = kind === 'license_key' ? messages.showKey : messages.showFiles;
  const href = useLink(useBenefitLink(kind, text, linked, links));
  const attributes = { ...slot('subscription-show'), 'aria-label': `${text} ${name}` };
  if (onShow) {
    return (
      <button type="button" form="" {...attributes} onClick={() => onShow(linked)}>
        {text}
      </button>
    );
  }
  if (href === undefined) return null;
  return (
    <a {...attributes} href={href}>
      {text}
    </a>
  );
}

/** The developer's page with a license key or with files. */
function useBenefitLink(
  kind: ShowProps['kind'],
  text: string,
  linked: LinkedBenefit,
  own: SubscriptionLinks | undefined,
): PanelLink {
  const { links } = usePortal();
  const name = kind === 'license_key' ? 'licenseKeys' : 'downloads';
  const source = own?.[name] ?? links?.subscriptions?.[name];
  return useMemo(
    () => ({
      text,
      // What a function changes stays its own.
      read: () => readLink(name, source, { ...linked }),
    }),
    [name, text, source, linked],
  );
}
