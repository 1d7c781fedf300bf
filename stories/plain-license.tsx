import {
  getLicenseKeyEnd,
  getLicenseKeyState,
  sortActivations,
  useDeactivateActivation,
  useLicenseKey,
  useRotateLicenseKey,
  type LicenseKeyWithActivations,
} from 'polar-customer-portal';
import { useId, useRef, useState } from 'react';
import { ConfirmButton } from './confirm-button.tsx';
import './plain-license.css';

/** A card that uses only our hooks, with markup, texts and styles of its own. */
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
  const [outcome, setOutcome] = useState('');
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);

  async function showOutcome(change: Promise<void>, done: string, failed: string) {
    try {
      await change;
      setOutcome(done);
    } catch {
      setOutcome(failed);
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
            <code>…{getLicenseKeyEnd(key)}</code>{' '}
            <ConfirmButton
              label="Replace"
              question="The old key stops working at once."
              confirmLabel="Replace it"
              onConfirm={() =>
                showOutcome(
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
              <td>
                {activation.created_at && new Date(activation.created_at).toLocaleDateString('en')}
              </td>
              <td>
                <ConfirmButton
                  label="Remove"
                  subject={activation.label}
                  question="It stops working there."
                  confirmLabel="Remove it"
                  onConfirm={() => {
                    title.current?.focus();
                    void showOutcome(
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
      <p role="status">{deactivation.isPending || rotation.isPending ? 'One moment…' : outcome}</p>
    </section>
  );
}
