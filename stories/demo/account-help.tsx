import type { RealConnection } from './connection.ts';

const ORIGINS = {
  sandbox: 'https://sandbox-api.polar.sh',
  production: 'https://api.polar.sh',
  other: '$POLAR',
};

/** Explains where to get the values for the form. Renders a `<p>` and a `<details>` element. */
export function AccountHelp({ server }: { server: RealConnection['server'] }) {
  const origin = ORIGINS[server];
  return (
    <>
      <p className="hint">
        The token goes to{' '}
        {server === 'other' ? 'the address above' : <code>{new URL(origin).host}</code>} and nowhere
        else. It stays in this page’s memory until you reload or choose another server.
      </p>
      <details className="help">
        <summary>Where to get these</summary>
        <p>
          The token: create a session for one of your customers, in a terminal, with your
          organization access token. It lasts an hour.
        </p>
        <Command>
          {`curl ${origin}/v1/customer-sessions/ \\
  -H "Authorization: Bearer $POLAR_TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{"customer_id": "…"}'`}
        </Command>
        <p>The id: list the license keys of that customer, with the token you got.</p>
        <Command>
          {`curl ${origin}/v1/customer-portal/license-keys/ \\
  -H "Authorization: Bearer $SESSION_TOKEN"`}
        </Command>
      </details>
    </>
  );
}

function Command({ children }: { children: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that it can be scrolled with the keyboard
    <pre tabIndex={0}>{children}</pre>
  );
}
