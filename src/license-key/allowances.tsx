import type { ReactNode } from 'react';
import { usePortal } from '../react/context.ts';
import { getActivationUsage, getUsage, type Allowance, type AllowanceState } from './allowance.ts';
import { useLicenseKeyView } from './context.ts';
import { LicenseKeyMeter } from './meter.tsx';

/** How much is used of what the key allows, and until when. Renders a `<dl>` element. */
export function LicenseKeyAllowances() {
  const { messages, format } = usePortal();
  const { licenseKey, now } = useLicenseKeyView();
  const expiry = licenseKey.expires_at === null ? null : Date.parse(licenseKey.expires_at);
  return (
    <dl data-slot="license-key-allowances">
      <AllowanceFact label={messages.activations} allowance={getActivationUsage(licenseKey)} />
      <AllowanceFact label={messages.usage} allowance={getUsage(licenseKey)} />
      {expiry === null ? (
        <Fact label={messages.expires}>
          <span>{messages.noExpiryDate}</span>
        </Fact>
      ) : (
        <Fact
          label={expiry > now ? messages.expires : messages.status.expired}
          note={format.relative(expiry, now)}
        >
          <span>
            <b>{format.date(expiry)}</b>
          </span>
        </Fact>
      )}
    </dl>
  );
}

function AllowanceFact({ label, allowance }: { label: string; allowance: Allowance }) {
  const { messages, format } = usePortal();
  const { state, used } = allowance;
  const limit = allowance.limit ?? 0;
  const notes: Partial<Record<AllowanceState, string>> = {
    unsupported: used ? messages.notSupported : '',
    unlimited: messages.unlimited,
    nearly_full: messages.left(limit - used, format),
    full: messages.limitReached,
    over: messages.overLimit(used - limit, format),
  };
  let text = messages.countOfLimit(used, limit, format);
  if (state === 'unknown') text = messages.upTo(limit, format);
  else if (!limit)
    text = state === 'unsupported' && !used ? messages.notSupported : format.number(used);
  return (
    <Fact label={label} state={state} note={notes[state]}>
      <span>
        <Emphasis text={text} part={format.number(used)} />
      </span>
      {limit > 0 && state !== 'unknown' && (
        <LicenseKeyMeter label={label} text={text} state={state} used={used} limit={limit} />
      )}
    </Fact>
  );
}

interface FactProps {
  label: string;
  state?: string;
  note?: string | undefined;
  children: ReactNode;
}

function Fact({ label, state, note, children }: FactProps) {
  return (
    <div data-slot="license-key-fact" data-state={state}>
      <dt>{label}</dt>
      <dd>
        {children}
        {note && <small>{note}</small>}
      </dd>
    </div>
  );
}

/** Sets a part of a text in bold, wherever the language puts it. */
function Emphasis({ text, part }: { text: string; part: string }) {
  const [before, ...after] = text.split(part);
  if (!after.length) return text;
  return (
    <>
      {before}
      <b>{part}</b>
      {after.join(part)}
    </>
  );
}
