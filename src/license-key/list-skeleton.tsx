import { useView } from './context.ts';

const line = <i />;

/** The boxes of a list of three license keys, without a word in them. Renders a `<div>` element. */
export function LicenseKeyListSkeleton() {
  const { slot } = useView();
  const row = (
    <li {...slot('row')}>
      <div {...slot('summary')}>
        <div {...slot('open')}>
          <span>{line}</span>
          {line}
        </div>
        <p>{line}</p>
      </div>
    </li>
  );
  return (
    <div {...slot('skeleton')} aria-hidden="true">
      <header {...slot('list-header')}>{line}</header>
      <ul>
        {row}
        {row}
        {row}
      </ul>
      <footer {...slot('list-footer')}>{line}</footer>
    </div>
  );
}
