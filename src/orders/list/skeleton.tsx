import { PanelScope } from '../../ui/panel-scope.ts';
import { FEW_ORDERS } from './list-tools.tsx';

const line = <i />;

function Row() {
  const { slot } = PanelScope.use('OrderList.Skeleton');
  return (
    <li {...slot('order-row')}>
      <div {...slot('order-summary')}>
        <div>
          <div {...slot('order-open')}>{line}</div>
          <p {...slot('order-when')}>{line}</p>
        </div>
        <p {...slot('order-amount')}>{line}</p>
        <span {...slot('order-invoice')}>{line}</span>
      </div>
    </li>
  );
}

interface ListSkeletonProps {
  /** How many orders to expect, at least 1. */
  count: number;
  /** How many are loaded at a time, at least 1. */
  pageSize: number;
}

/** Placeholders of a list with so many orders. Renders a `<div>` element. */
export function ListSkeleton({ count, pageSize }: ListSkeletonProps) {
  const { slot } = PanelScope.use('OrderList.Skeleton');
  return (
    <div {...slot('portal-skeleton')} aria-hidden="true">
      <header {...slot('portal-list-header')}>
        <div>{line}</div>
        {count > FEW_ORDERS && (
          <div {...slot('portal-list-tools')}>
            <div {...slot('portal-search')}>{line}</div>
          </div>
        )}
      </header>
      <ul>
        {Array.from({ length: Math.min(count, pageSize) }, (_, index) => (
          <Row key={index} />
        ))}
      </ul>
      <footer {...slot('portal-list-footer')}>
        {line}
        {count > pageSize && <div {...slot('portal-more')}>{line}</div>}
      </footer>
    </div>
  );
}
