import { useRef, useState, type InputEvent, type SubmitEvent } from 'react';
import { AccountHelp } from './account-help.tsx';
import {
  getIdMistake,
  getServerMistake,
  getTokenMistake,
  isOrganizationToken,
} from './account-mistakes.ts';
import type { RealConnection } from './connection.ts';
import { TextField } from './text-field.tsx';

interface AccountFormProps {
  server: RealConnection['server'];
  onConnect: (connection: RealConnection) => void;
}

/**
 * A form for a customer's session token and a license key id, and for the address of a server that has no
 * name. The fields have no names, so that they never
 * get into a URL, and no `value`, so that React does not write the token into the document.
 */
export function AccountForm({ server, onConnect }: AccountFormProps) {
  const address = useRef<HTMLInputElement>(null);
  const token = useRef<HTMLInputElement>(null);
  const id = useRef<HTMLInputElement>(null);
  const [addressMistake, setAddressMistake] = useState<string>();
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
    const polar = server === 'other' ? (address.current?.value.trim() ?? '') : server;
    const sessionToken = token.current?.value.trim() ?? '';
    const licenseKeyId = id.current?.value.trim() ?? '';
    const mistakes = [
      getServerMistake(polar),
      getTokenMistake(sessionToken),
      getIdMistake(licenseKeyId),
    ];
    setAddressMistake(mistakes[0]);
    setTokenMistake(mistakes[1]);
    setIdMistake(mistakes[2]);
    if (mistakes[0]) address.current?.focus();
    else if (mistakes[1]) token.current?.focus();
    else if (mistakes[2]) id.current?.focus();
    else onConnect({ server, account: { server: polar, sessionToken, licenseKeyId } });
  }
  return (
    <form onSubmit={submit}>
      {server === 'other' && (
        <TextField
          ref={address}
          label="Address of Polar"
          type="text"
          placeholder="http://localhost:8000"
          mistake={addressMistake}
          onInput={() => setAddressMistake(undefined)}
        />
      )}
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
