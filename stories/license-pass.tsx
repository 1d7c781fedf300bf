import { LicenseKey } from 'polar-customer-portal';
import './license-pass.css';

/** A different card from the same parts: a pass with the key on the front and the rest beside it. */
export function LicensePass({ id }: { id: string }) {
  return (
    <LicenseKey.Root id={id} className="pass" messages={{ activations: 'Devices' }}>
      <div className="pass-sides">
        <div className="pass-front">
          <div className="pass-top">
            <LicenseKey.Title>Nimbus Studio</LicenseKey.Title>
            <LicenseKey.Status />
          </div>
          <LicenseKey.Licensee>{(_, licensee) => licensee}</LicenseKey.Licensee>
          <LicenseKey.Value />
          <div className="pass-buttons">
            <LicenseKey.Reveal />
            <LicenseKey.Copy />
          </div>
        </div>
        <div className="pass-back">
          <LicenseKey.Outdated />
          <LicenseKey.Notice />
          <LicenseKey.Rotation />
          <dl>
            <LicenseKey.Usage>
              {(content, { used, limit }) =>
                limit && used !== undefined ? <Left {...{ used, limit }} /> : content
              }
            </LicenseKey.Usage>
            <LicenseKey.Expiry />
          </dl>
          <LicenseKey.Activations />
          <LicenseKey.Rotate />
        </div>
      </div>
    </LicenseKey.Root>
  );
}

/** Shows how much is left as a large number, in place of a meter. */
function Left({ used, limit }: { used: number; limit: number }) {
  return (
    <>
      <dt>Renders left</dt>
      <dd>
        <b>{Math.max(0, limit - used)}</b>
      </dd>
    </>
  );
}
