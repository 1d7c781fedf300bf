import { useEffect, useRef } from 'react';
import { Icon, type IconName } from './icon.tsx';
import type { PageName } from './use-page.ts';

const ENTRIES: { name: string; icon: IconName; page?: PageName }[] = [
  { name: 'Projects', icon: 'projects' },
  { name: 'Sounds', icon: 'sounds' },
  { name: 'License', icon: 'license', page: 'license' },
  { name: 'Downloads', icon: 'download', page: 'downloads' },
  { name: 'Billing', icon: 'billing', page: 'billing' },
];

/**
 * The navigation of the vendor's app. Entries without a page are not links. On a phone it is a bar at the
 * top.
 */
export function Sidebar({ page: current }: { page: PageName }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The bar of a phone may be longer than its screen.
    list.current?.querySelector(`[href='#${current}']`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <header className="sidebar">
      <p className="brand">
        <Icon name="brand" /> Nimbus Studio
      </p>
      <nav aria-label="Account">
        <ul ref={list}>
          {ENTRIES.map(({ name, icon, page }) => (
            <li key={name}>
              {page ? (
                <a href={`#${page}`} aria-current={page === current ? 'page' : undefined}>
                  <Icon name={icon} /> {name}
                </a>
              ) : (
                <span>
                  <Icon name={icon} /> {name}
                </span>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <p className="user">
        <span aria-hidden="true">NH</span> Noor Haddad
      </p>
    </header>
  );
}
