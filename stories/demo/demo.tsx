import type { PortalError } from 'polar-customer-portal';
import { useState } from 'react';
import { useAppearance } from './appearance.ts';
import type { Connection } from './connection.ts';
import { Controls } from './controls.tsx';
import { Dashboard } from './dashboard.tsx';
import { LicensePanel } from './license-panel.tsx';

/** The page behind index.html: a vendor's dashboard, and beside it the controls of the demo. */
export function Demo({ initial }: { initial: Connection }) {
  const [connection, setConnection] = useState(initial);
  const [run, setRun] = useState(0);
  const [errors, setErrors] = useState<PortalError[]>([]);
  const [appearance, setAppearance] = useAppearance();

  /** Starts anew, with nothing of the session before. */
  function connect(next: Connection) {
    setConnection(next);
    setRun(run + 1);
    setErrors([]);
  }
  return (
    <div className="demo">
      <Dashboard width={appearance.width}>
        <LicensePanel
          key={run}
          connection={connection}
          theme={appearance.theme}
          onError={(error) => setErrors((heard) => [...heard, error])}
        />
      </Dashboard>
      <Controls
        connection={connection}
        onConnect={connect}
        appearance={appearance}
        onAppearanceChange={setAppearance}
        errors={errors}
      />
    </div>
  );
}
