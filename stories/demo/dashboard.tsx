import type { ReactNode } from 'react';
import type { Appearance } from './appearance.ts';
import { DownloadsPanel } from './downloads-panel.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { Sidebar } from './sidebar.tsx';

interface DashboardProps {
  width: Appearance['width'];
  /** The license key. */
  children: ReactNode;
}

/** The account page of Nimbus Studio, a vendor that does not exist. */
export function Dashboard({ width, children }: DashboardProps) {
  return (
    <>
      <Sidebar />
      <main className="page" id="license">
        <div className="column" style={{ maxInlineSize: `${width}px` }}>
          <header>
            <p className="eyebrow">Account</p>
            <h1>License</h1>
            <p className="intro">
              This key unlocks Nimbus Studio. Enter it when the app asks for it.
            </p>
          </header>
          {children}
          <div className="panels">
            <PlanPanel />
            <DownloadsPanel />
          </div>
        </div>
      </main>
    </>
  );
}
