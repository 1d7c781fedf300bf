import type { MockPolar } from 'polar-customer-portal/mock';
import { RequestCount } from './request-count.tsx';

/** An error, by its code and message; or an event, by its type and the ids that belong to it. */
export interface LogEntry {
  name: string;
  text: string;
}

interface VendorLogProps {
  log: LogEntry[];
  /** The pretend Polar, when it is the one that is asked. */
  polar: MockPolar | null;
}

/**
 * What a vendor's `onError` and `onEvent` get to know, and how often the pretend Polar was asked.
 * They hold no token and no license key, so they may be shown as they are.
 */
export function VendorLog({ log, polar }: VendorLogProps) {
  return (
    <section className="controls-group" aria-labelledby="vendor-log">
      <h2 id="vendor-log">What the vendor hears</h2>
      {log.length > 0 ? (
        <ol>
          {log.map(({ name, text }, index) => (
            <li key={index}>
              <code>{name}</code> {text}
            </li>
          ))}
        </ol>
      ) : (
        <p className="hint">
          Nothing yet. What the provider tells onError and onEvent appears here.
        </p>
      )}
      {polar && <RequestCount polar={polar} />}
    </section>
  );
}
