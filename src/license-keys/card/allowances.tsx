'use client';

import type { ReactNode } from 'react';
import {
  getActivationUsage,
  getUsage,
  type Allowance,
  type AllowanceState,
} from '../rules/allowance.ts';
import type { LicenseKeyView } from '../context.ts';
import { createPart } from '../../ui/create-part.tsx';

/** How many activations the key allows, and has. Renders a `<div>` element, for a `<dl>`. */
export const LicenseKeyActivationUsage = createPart<'div', Allowance>(
  'license-key-fact',
  'div',
  (view, messages) => {
    const { activations = [] } = view;
    return measure(
      view,
      messages.activations,
      getActivationUsage({ ...view.licenseKey, activations }),
    );
  },
);

/** How much of its usage the key has left. Renders a `<div>` element, for a `<dl>`. */
export const LicenseKeyUsage = createPart<'div', Allowance>(
  'license-key-fact',
  'div',
  (view, messages) => measure(view, messages.usage, getUsage(view.licenseKey)),
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

/** How much of a limit is used, as a text and at a glance. */
function measure(
  { slot, messages, format: { number } }: LicenseKeyView,
  label: string,
  allowance: Allowance,
) {
  const { state, used, limit } = allowance;
  const most = limit ?? 0;
  const count = number(used);
  const notes: Partial<Record<AllowanceState, string>> = {
    unlimited: messages.unlimited,
    nearly_full: messages.left(most - used, number),
    over: messages.over(used - most, number),
  };
  const texts: Partial<Record<AllowanceState, string>> = {
    unlimited: count,
    unsupported: messages.unsupported,
    unknown: messages.upTo(most, number),
  };
  const text = texts[state];
  const measured = messages.used(used, most, number);
  const filled = Math.min(used, most);
  /** Up to this limit, each one has a segment of its own. */
  const mostSegments = 12;
  const meter = !text && (
    <div
      {...slot('portal-meter')}
      data-state={state}
      role="meter"
      aria-label={label}
      aria-valuenow={filled}
      aria-valuetext={measured}
      aria-valuemax={most}
    >
      {most <= mostSegments ? (
        Array.from({ length: most }, (_, index) => <i key={index} data-filled={index < filled} />)
      ) : (
        // A width as an attribute of SVG, since a content security policy may forbid inline styles.
        <svg>
          <rect width={`${(100 * filled) / most}%`} />
        </svg>
      )}
    </div>
  );
  return {
    'data-state': state,
    value: allowance,
    children: fact(label, text ?? measured, text ?? count, notes[state], meter),
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
