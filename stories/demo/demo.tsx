import { useState } from 'react';
import { useAppearance } from './appearance.ts';
import type { Connection } from './connection.ts';
import { Controls } from './controls.tsx';
import { Dashboard } from './dashboard.tsx';
import { Portal } from './portal.tsx';
import { usePage } from './use-page.ts';
import type { LogEntry } from './vendor-log.tsx';

/** The page of index.html: a vendor's dashboard with the controls of the demo. */
export function Demo({ initial }: { initial: Connection }) {
  const [connection, setConnection] = useState(initial);
  const [run, setRun] = useState(0);
  const [log, setLog] = useState<LogEntry[]>([]);
  const addEntry = (entry: LogEntry) => setLog((entries) => [...entries, entry]);
  const [appearance, setAppearance] = useAppearance();
  const page = usePage();

  /** Starts a new session, and clears the log. */
  function connect(next: Connection) {
    setConnection(next);
    setRun(run + 1);
    setLog([]);
  }
  return (
    <div className="demo">
      <Dashboard page={page} width={appearance.width}>
        <Portal
          key={run}
          page={page}
          connection={connection}
          provider={{
            onError: ({ code, message }) => addEntry({ name: code, text: message }),
            onEvent: ({ type, ...ids }) =>
              addEntry({ name: type, text: Object.values(ids).join(', ') }),
          }}
        />
      </Dashboard>
      <Controls
        connection={connection}
        onConnect={connect}
        appearance={appearance}
        onAppearanceChange={setAppearance}
        log={log}
      />
    </div>
  );
}
