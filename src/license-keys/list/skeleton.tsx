import { MAX_PAGE_SIZE } from '../../core/http/read-all-pages.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import { FEW_KEYS } from './list-tools.tsx';

const line = <i />;

function Row({ hasName }: { hasName: boolean }) {
  const { slot } = PanelScope.use('LicenseKeyList.Skeleton');
  return (
    <li {...slot('license-key-row')}>
      <div {...slot('license-key-summary')}>
        <div {...slot('license-key-open')}>
          <span>
            {hasName && <b data-state="loading" />}
            {line}
          </span>
        </div>
        <span {...slot('license-key-status')}>{line}</span>
        <dl>
          <div>{line}</div>
        </dl>
      </div>
    </li>
  );
}

interface ListSkeletonProps {
  /** How many license keys to expect, at least 1. */
  count: number;
  /** How many fit on a page, at least 1. */
  pageSize: number;
  /** Whether they are likely to have names. */
  hasNames: boolean;
}

/** Placeholders of a list with so many license keys. Renders a `<div>` element. */
export function ListSkeleton({ count, pageSize, hasNames }: ListSkeletonProps) {
  const { slot } = PanelScope.use('LicenseKeyList.Skeleton');
  const isPaged = count > Math.min(pageSize, MAX_PAGE_SIZE);
  return (
    <div {...slot('portal-skeleton')} aria-hidden="true">
      <header {...slot('portal-list-header')}>
        <div>
          {line}
          <p {...slot('license-key-licensee')}>{line}</p>
        </div>
        {count > FEW_KEYS && (
          <div {...slot('portal-list-tools')}>
            <div {...slot('portal-search')}>{line}</div>
            {isPaged && <div {...slot('portal-filter')}>{line}</div>}
            <div {...slot('portal-order')}>{line}</div>
          </div>
        )}
      </header>
      <ul>
        {Array.from({ length: Math.min(count, pageSize, MAX_PAGE_SIZE) }, (_, index) => (
          <Row key={index} hasName={hasNames} />
        ))}
      </ul>
      <footer {...slot('portal-list-footer')}>
        {line}
        {isPaged && <div {...slot('portal-pages')}>{line}</div>}
      </footer>
    </div>
  );
}
