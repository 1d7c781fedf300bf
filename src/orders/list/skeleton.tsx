import { PanelScope } from '../../ui/panel-scope.ts';

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
        <div {...slot('order-invoice')}>{line}</div>
      </div>
    </li>
  );
}

/** Placeholders of a list with so many orders. Renders a `<div>` element. */
export function ListSkeleton({ count }: { count: number }) {
  const { slot } = PanelScope.use('OrderList.Skeleton');
  return (
    <div {...slot('portal-skeleton')} aria-hidden="true">
      <header {...slot('portal-list-header')}>
        <div>{line}</div>
      </header>
      <ul>
        {Array.from({ length: count }, (_, index) => (
          <Row key={index} />
        ))}
      </ul>
      <footer {...slot('portal-list-footer')}>{line}</footer>
    </div>
  );
}
