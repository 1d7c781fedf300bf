import { useEffect, type ReactNode } from 'react';
import type { Appearance } from './appearance.ts';
import { Sidebar } from './sidebar.tsx';
import { PAGES, type PageName } from './use-page.ts';

interface DashboardProps {
  page: PageName;
  width: Appearance['width'];
  /** What the page shows. */
  children: ReactNode;
}

/** The account pages of Nimbus Studio, a vendor that does not exist. */
export function Dashboard({ page, width, children }: DashboardProps) {
  const { title, intro } = PAGES[page];
  useEffect(() => {
    document.title = `${title} · Nimbus Studio`;
  }, [title]);
  return (
    <>
      <Sidebar page={page} />
      <main className="page" id={page}>
        <div className="column" style={{ maxInlineSize: `${width}px` }}>
          <header>
            <p className="eyebrow">Account</p>
            <h1>{title}</h1>
            <p className="intro">{intro}</p>
          </header>
          {children}
        </div>
      </main>
    </>
  );
}
