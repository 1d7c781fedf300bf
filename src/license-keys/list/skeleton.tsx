import { useView } from '../context.ts';

const line = <i />;

/** The boxes of a list of three license keys, without a word in them. Renders a `<div>` element. */
export function LicenseKeyListSkeleton() {
  const { slot } = useView();
  const row = (
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
  return (
    <div {...slot('portal-skeleton')} aria-hidden="true">
      <header {...slot('portal-list-header')}>{line}</header>
      <ul>
        {row}
        {row}
        {row}
      </ul>
      <footer {...slot('portal-list-footer')}>{line}</footer>
    </div>
  );
}
