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
  /** What the provider has told. */
  log: LogEntry[];
}

/** The demo's own controls, apart from the product. Docked on a wide screen, else folded away. */
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
            polar={props.connection.server === 'pretend' ? props.connection.polar : null}
          />
        </div>
      </details>
    </aside>
  );
}
