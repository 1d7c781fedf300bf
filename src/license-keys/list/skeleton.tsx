import { PanelScope } from '../../ui/panel-scope.ts';

const line = <i />;

function Row() {
  const { slot } = PanelScope.use('LicenseKeyList.Skeleton');
  return (
    <li {...slot('license-key-row')}>
      <div {...slot('license-key-summary')}>
        <div {...slot('license-key-open')}>
          <span>{line}</span>
          {line}
        </div>
        <p>{line}</p>
      </div>
    </li>
  );
}

/** Placeholders of a list of three license keys. Renders a `<div>` element. */
export function ListSkeleton() {
  const { slot } = PanelScope.use('LicenseKeyList.Skeleton');
  return (
    <div {...slot('portal-skeleton')} aria-hidden="true">
      <header {...slot('portal-list-header')}>{line}</header>
      <ul>
        <Row />
        <Row />
        <Row />
      </ul>
      <footer {...slot('portal-list-footer')}>{line}</footer>
    </div>
  );
}
