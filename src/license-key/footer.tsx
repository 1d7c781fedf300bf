import { useLicenseKeyView } from './context.ts';

/** How often the key was validated, and when it was issued. Renders a `<footer>` element. */
export function LicenseKeyFooter() {
  const { licenseKey, now, messages, format } = useLicenseKeyView();
  const { validations, last_validated_at, created_at } = licenseKey;
  // A clock that is slow must not place what has happened in the future.
  const last =
    last_validated_at && format.relative(Math.min(Date.parse(last_validated_at), now), now);
  return (
    <footer data-slot="license-key-footer">
      <p>
        {messages.validated(validations, last, format)} ·{' '}
        {messages.issuedOn(format.date(Date.parse(created_at)))}
      </p>
    </footer>
  );
}
