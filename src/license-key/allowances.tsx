import type { ReactNode } from 'react';
import { getActivationUsage, getUsage, type Allowance, type AllowanceState } from './allowance.ts';
import { useLicenseKeyView } from './context.ts';
import { LicenseKeyMeter } from './meter.tsx';

/** How much is used of what the key allows, and until when. Renders a `<dl>` element. */
export function LicenseKeyAllowances() {
  const { licenseKey, now, messages, format } = useLicenseKeyView();
  const expiry = licenseKey.expires_at === null ? null : Date.parse(licenseKey.expires_at);
  return (
    <dl data-slot="license-key-allowances">
      <AllowanceFact label={messages.activations} {...getActivationUsage(licenseKey)} />
      <AllowanceFact label={messages.usage} {...getUsage(licenseKey)} />
      {expiry === null ? (
        <Fact label={messages.expires} text={messages.noExpiryDate} />
      ) : (
        <Fact
          label={expiry > now ? messages.expires : messages.status.expired}
          text={format.date(expiry)}
          bold={format.date(expiry)}
          note={format.relative(expiry, now)}
        />
      )}
    </dl>
  );
}

function AllowanceFact({ label, state, used, limit }: Allowance & { label: string }) {
  const { messages, format } = useLicenseKeyView();
  const most = limit ?? 0;
  const count = format.number(used);
  const notes: Partial<Record<AllowanceState, string>> = {
    unlimited: messages.unlimited,
    nearly_full: messages.left(most - used, format),
    full: messages.limitReached,
    over: messages.overLimit(used - most, format),
  };
  const texts: Partial<Record<AllowanceState, string>> = {
    unsupported: messages.notSupported,
    unlimited: count,
    unknown: messages.upTo(most, format),
  };
  const measured = messages.countOfLimit(used, most, format);
  return (
    <Fact
      label={label}
      state={state}
      text={texts[state] ?? measured}
      bold={count}
      note={notes[state]}
    >
      {!texts[state] && (
        <LicenseKeyMeter label={label} text={measured} state={state} used={used} limit={most} />
      )}
    </Fact>
  );
}

interface FactProps {
  label: string;
  text: string;
  /** The part of the text that matters most, wherever the language puts it. */
  bold?: string;
  state?: string;
  note?: string | undefined;
  children?: ReactNode;
}

function Fact({ label, text, bold = '', state, note, children }: FactProps) {
  const [before, ...after] = bold ? text.split(bold) : [text];
  return (
    <div data-slot="license-key-fact" data-state={state}>
      <dt>{label}</dt>
      <dd>
        <span>
          {before}
          {after.length > 0 && <b>{bold}</b>}
          {after.join(bold)}
        </span>
        {children}
        {note && <small>{note}</small>}
      </dd>
    </div>
  );
}
