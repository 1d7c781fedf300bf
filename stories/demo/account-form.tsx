import { useRef, useState, type InputEvent, type SubmitEvent } from 'react';
import { AccountHelp } from './account-help.tsx';
import { getIdMistake, getTokenMistake, isOrganizationToken } from './account-mistakes.ts';
import type { RealConnection } from './connection.ts';
import { TextField } from './text-field.tsx';

interface AccountFormProps {
  server: RealConnection['server'];
  onConnect: (connection: RealConnection) => void;
}

/**
 * A form for a customer's session token and a license key id. The fields have no names, so that they never
 * get into a URL, and no `value`, so that React does not write the token into the document.
 */
export function AccountForm({ server, onConnect }: AccountFormProps) {
  const token = useRef<HTMLInputElement>(null);
  const id = useRef<HTMLInputElement>(null);
  const [tokenMistake, setTokenMistake] = useState<string>();
  const [idMistake, setIdMistake] = useState<string>();

  /** Clears the field at once, because such a token must not be in a browser. */
  function refuseOrganizationToken({ currentTarget: input }: InputEvent<HTMLInputElement>) {
    const value = input.value.trim();
    if (!isOrganizationToken(value)) return setTokenMistake(undefined);
    setTokenMistake(getTokenMistake(value));
    input.value = '';
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const sessionToken = token.current?.value.trim() ?? '';
    const licenseKeyId = id.current?.value.trim() ?? '';
    const mistakes = [getTokenMistake(sessionToken), getIdMistake(licenseKeyId)];
    setTokenMistake(mistakes[0]);
    setIdMistake(mistakes[1]);
    if (mistakes[0]) token.current?.focus();
    else if (mistakes[1]) id.current?.focus();
    else onConnect({ server, account: { server, sessionToken, licenseKeyId } });
  }
  return (
    <form onSubmit={submit}>
      <TextField
        ref={token}
        label="Customer session token"
        type="password"
        placeholder="polar_cst_…"
        mistake={tokenMistake}
        onInput={refuseOrganizationToken}
      />
      <TextField
        ref={id}
        label="License key id"
        type="text"
        placeholder="7f9a3f0e-5b1c-4d2e-…"
        mistake={idMistake}
        onInput={() => setIdMistake(undefined)}
      />
      <button type="submit">Show the license key</button>
      <AccountHelp server={server} />
    </form>
  );
}
