import type { PortalError } from 'polar-customer-portal';
import type { Portal } from 'polar-customer-portal/mock';
import { RequestCount } from './request-count.tsx';

interface VendorLogProps {
  errors: PortalError[];
  /** The pretend Polar, when it is the one that is asked. */
  portal: Portal | null;
}

/**
 * What a vendor's `onError` gets to know, and how often the pretend Polar was asked. An error holds
 * no token and no license key, so it may be shown as it is.
 */
export function VendorLog({ errors, portal }: VendorLogProps) {
  return (
    <section className="controls-group" aria-labelledby="vendor-log">
      <h2 id="vendor-log">What the vendor hears</h2>
      {errors.length > 0 ? (
        <ol>
          {errors.map((error, index) => (
            <li key={index}>
              <code>{error.code}</code> {error.message}
            </li>
          ))}
        </ol>
      ) : (
        <p className="hint">Nothing yet. Errors that the provider hands to onError appear here.</p>
      )}
      {portal && <RequestCount portal={portal} />}
    </section>
  );
}
