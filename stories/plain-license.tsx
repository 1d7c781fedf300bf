import {
  getKeyEnd,
  getLicenseKeyState,
  sortActivations,
  useDeactivateActivation,
  useLicenseKey,
  useRotateLicenseKey,
  type LicenseKeyWithActivations,
} from 'polar-customer-portal';
import { useId, useRef, useState } from 'react';
import { Asked } from './asked.tsx';
import './plain-license.css';

/** A card with nothing of ours in it but the hooks: its markup, words and styles are all its own. */
export function PlainLicense({ id }: { id: string }) {
  const { data, error, isFetching, refetch } = useLicenseKey(id);
  if (data) return <Loaded licenseKey={data} />;
  if (!error || isFetching) return <p role="status">Loading your license…</p>;
  return (
    <p role="alert">
      Your license can’t be shown ({error.code}).{' '}
      <button type="button" onClick={() => void refetch()}>
        Try again
      </button>
    </p>
  );
}

function Loaded({ licenseKey }: { licenseKey: LicenseKeyWithActivations }) {
  const { id, key, activations } = licenseKey;
  const deactivation = useDeactivateActivation(id);
  const rotation = useRotateLicenseKey(id);
  const [now] = useState(Date.now);
  const [news, setNews] = useState('');
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);

  async function tell(change: Promise<void>, done: string, failed: string) {
    try {
      await change;
      setNews(done);
    } catch {
      setNews(failed);
    }
  }
  return (
    <section className="plain" aria-labelledby={titleId}>
      <h2 id={titleId} ref={title} tabIndex={-1}>
        Your license
      </h2>
      <dl>
        <div>
          <dt>Status</dt>
          <dd>{getLicenseKeyState(licenseKey, now).replaceAll('_', ' ')}</dd>
        </div>
        <div>
          <dt>Key</dt>
          <dd>
            <code>…{getKeyEnd(key)}</code>{' '}
            <Asked
              label="Replace"
              question="The old key stops working at once."
              answer="Replace it"
              onAnswer={() =>
                tell(
                  rotation.mutateAsync(),
                  'You have a new key.',
                  'We don’t know whether your key was replaced. Reload the page.',
                )
              }
            />
          </dd>
        </div>
      </dl>
      <table>
        <caption>Computers</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Since</th>
            <th scope="col">Access</th>
          </tr>
        </thead>
        <tbody>
          {sortActivations(activations).map((activation) => (
            <tr key={activation.id}>
              <th scope="row">{activation.label}</th>
              <td>{new Date(activation.created_at).toLocaleDateString('en')}</td>
              <td>
                <Asked
                  label="Remove"
                  about={activation.label}
                  question="It stops working there."
                  answer="Remove it"
                  onAnswer={() => {
                    title.current?.focus();
                    void tell(
                      deactivation.mutateAsync(activation.id),
                      `${activation.label} is removed.`,
                      `${activation.label} could not be removed.`,
                    );
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status">{deactivation.isPending || rotation.isPending ? 'One moment…' : news}</p>
    </section>
  );
}
