import { PanelScope } from '../../ui/panel-scope.ts';
import { SubscriptionPlaceholders } from '../card/skeleton.tsx';

const line = <i />;
const ROW = <SubscriptionPlaceholders />;

/**
 * Placeholders of a list with so many subscriptions. Renders a `<div>` element.
 *
 * @param count - At least 1.
 */
export function ListSkeleton({ count }: { count: number }) {
  const { slot } = PanelScope.use('SubscriptionList.Skeleton');
  return (
    <div {...slot('portal-skeleton')} aria-hidden="true">
      <header {...slot('portal-list-header')}>
        <div>{line}</div>
      </header>
      <ul>
        {Array.from({ length: count }, (_, index) => (
          <li key={index} {...slot('subscription-row')}>
            {ROW}
          </li>
        ))}
      </ul>
      <footer {...slot('portal-list-footer')}>{line}</footer>
    </div>
  );
}
