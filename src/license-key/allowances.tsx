'use client';

import type { ReactNode } from 'react';
import { getActivationUsage, getUsage, type Allowance, type AllowanceState } from './allowance.ts';
import type { Format } from '../locale/format.ts';
import type { Messages } from '../locale/messages.ts';
import { LicenseKeyMeter } from './meter.tsx';
import { createPart } from './part.tsx';

/** How many activations the key allows, and has. Renders a `<div>` element, for a `<dl>`. */
export const LicenseKeyActivationUsage = createPart<'div', Allowance>(
  'license-key-fact',
  'div',
  (view, messages, format) => {
    const { activations = [] } = view;
    return measure(
      messages,
      format,
      messages.activations,
      getActivationUsage({ ...view.licenseKey, activations }),
    );
  },
);

/** How much of its usage the key has left. Renders a `<div>` element, for a `<dl>`. */
export const LicenseKeyUsage = createPart<'div', Allowance>(
  'license-key-fact',
  'div',
  (view, messages, format) => measure(messages, format, messages.usage, getUsage(view.licenseKey)),
);

/** Until when the key works. Renders a `<div>` element, for a `<dl>`. */
export const LicenseKeyExpiry = createPart<'div', string | null>(
  'license-key-fact',
  'div',
  (view, messages, format) => {
    const { expires_at } = view.licenseKey;
    const time = Date.parse(expires_at ?? '');
    const date = expires_at ? format.date(time) : messages.noDate;
    return {
      value: expires_at,
      children: fact(
        time <= view.now ? messages.status.expired : messages.expires,
        date,
        date,
        expires_at && format.relative(time, view.now),
      ),
    };
  },
);

/** How much is used of what the key allows, and until when. Renders a `<dl>` element. */
export const LicenseKeyAllowances = createPart('license-key-allowances', 'dl', () => ({
  children: (
    <>
      <LicenseKeyActivationUsage />
      <LicenseKeyUsage />
      <LicenseKeyExpiry />
    </>
  ),
}));

function measure(messages: Messages, format: Format, label: string, allowance: Allowance) {
  const most = allowance.limit ?? 0;
  const count = format.number(allowance.used);
  const notes: Partial<Record<AllowanceState, string>> = {
    unlimited: messages.unlimited,
    nearly_full: messages.left(most - allowance.used, format),
    full: messages.full,
    over: messages.over(allowance.used - most, format),
  };
  const texts: Partial<Record<AllowanceState, string>> = {
    unlimited: count,
    unsupported: messages.unsupported,
    unknown: messages.upTo(most, format),
  };
  const text = texts[allowance.state];
  const measured = messages.used(allowance.used, most, format);
  const meter = !text && (
    <LicenseKeyMeter {...allowance} label={label} text={measured} limit={most} />
  );
  return {
    'data-state': allowance.state,
    value: allowance,
    children: fact(label, text ?? measured, text ?? count, notes[allowance.state], meter),
  };
}

/** @param bold - The part of the text that matters most, wherever the language puts it. */
function fact(label: string, text: string, bold: string, note?: string | null, meter?: ReactNode) {
  const [before, ...after] = text.split(bold);
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <span>
          {before}
          {after.length > 0 && <b>{bold}</b>}
          {after.join(bold)}
        </span>
        {meter}
        {note && <small>{note}</small>}
      </dd>
    </>
  );
}
