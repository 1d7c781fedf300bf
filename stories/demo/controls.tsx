import { useState } from 'react';
import type { Appearance } from './appearance.ts';
import { AppearanceControls } from './appearance-controls.tsx';
import type { Connection } from './connection.ts';
import { ServerControls } from './server-controls.tsx';
import { VendorLog, type LogEntry } from './vendor-log.tsx';

interface ControlsProps {
  connection: Connection;
  onConnect: (connection: Connection) => void;
  appearance: Appearance;
  onAppearanceChange: (appearance: Appearance) => void;
  /** The calls of `onError` and `onEvent`. */
  log: LogEntry[];
}

/** The controls of the demo. Docked on a wide screen, otherwise collapsed. */
export function Controls({ log, ...props }: ControlsProps) {
  const [isDocked] = useState(() => matchMedia('(width >= 1180px)').matches);
  return (
    <aside className="controls" aria-label="Demo controls">
      <details open={isDocked}>
        <summary>Demo controls</summary>
        <div className="controls-body">
          <ServerControls connection={props.connection} onConnect={props.onConnect} />
          <AppearanceControls appearance={props.appearance} onChange={props.onAppearanceChange} />
          <VendorLog
            log={log}
            polar={props.connection.server === 'mock' ? props.connection.polar : null}
          />
        </div>
      </details>
    </aside>
  );
}
