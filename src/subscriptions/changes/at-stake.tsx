import { PanelScope } from '../../ui/panel-scope.ts';
import { listBenefits, type ListedBenefit } from '../card/list-benefits.ts';
import { SubscriptionBenefitsScope, SubscriptionScope } from '../scopes.ts';
import type { When } from './use-when.ts';

interface AtStakeProps {
  /** Until when it works; `undefined` if that is not known. */
  until: When | undefined;
  /** Whether it stops at once. */
  stopsNow: boolean;
}

/** How many other things are named one by one. */
const NAMED = 3;

/** What the subscription pays for, and until when each of it works. Renders a `<ul>` element. */
export function AtStake({ until, stopsNow }: AtStakeProps) {
  const { slot, format } = PanelScope.use('Subscription.Dialog');
  const { subscription, messages } = SubscriptionScope.use('Subscription.Dialog');
  const { paid } = SubscriptionBenefitsScope.use('Subscription.Dialog');
  const texts = messages.changes.cancelling;
  const { number } = format;
  const listed = listBenefits(subscription, paid).filter(({ state }) => state !== 'failed');
  const ofKind = (kind: ListedBenefit['kind']) => listed.filter((each) => each.kind === kind);
  const keys = ofKind('license_key');
  const files = ofKind('files');
  const others = ofKind('other');
  const tell = (date: (date: string) => string) =>
    stopsNow ? texts.stopsNow : until ? date(until.short) : texts.untilPeriodEnds;
  const usual = tell(texts.until);
  const rows: [what: string, until: string][] = [];
  if (keys.length > 0) {
    const what = (keys.length === 1 && keys[0]?.name) || texts.licenseKeys(keys.length, number);
    rows.push([what, tell((date) => texts.worksUntil(date, keys.length))]);
  }
  const count = paid?.files ?? 0;
  if (count > 0) rows.push([texts.files(count, number), usual]);
  else rows.push(...files.map(({ name }): [string, string] => [name, usual]));
  if (others.length > NAMED) rows.push([texts.everythingElse, usual]);
  else rows.push(...others.map(({ name }): [string, string] => [name, usual]));
  rows.push([texts.invoices, texts.stay]);
  return (
    <ul {...slot('subscription-at-stake')} aria-label={texts.atStake}>
      {rows.map(([what, until], index) => (
        <li key={index}>
          <span dir="auto">{what}</span> <span>{until}</span>
        </li>
      ))}
    </ul>
  );
}
