import type { MockPolar } from 'polar-customer-portal/mock';
import { RequestCount } from './request-count.tsx';

/** An error with its code and message, or an event with its type and ids. */
export interface LogEntry {
  name: string;
  text: string;
}

interface VendorLogProps {
  log: LogEntry[];
  /** The mock of Polar, if it is in use. */
  polar: MockPolar | null;
}

/**
 * The calls of the vendor's `onError` and `onEvent`, and the number of requests to the mock of Polar. They
 * contain no token and no license key, so they can be shown as they are.
 */
export function VendorLog({ log, polar }: VendorLogProps) {
  return (
    <section className="controls-group" aria-labelledby="vendor-log">
      <h2 id="vendor-log">Errors and events</h2>
      {log.length > 0 ? (
        <ol>
          {log.map(({ name, text }, index) => (
            <li key={index}>
              <code>{name}</code> {text}
            </li>
          ))}
        </ol>
      ) : (
        <p className="hint">Nothing yet. Calls of onError and onEvent appear here.</p>
      )}
      {polar && <RequestCount polar={polar} />}
    </section>
  );
}
