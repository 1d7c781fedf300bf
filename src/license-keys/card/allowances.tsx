'use client';

import type { ReactNode } from 'react';
import { createPart, type PartContent } from '../../ui/create-part.tsx';
import { Meter } from '../../ui/meter.tsx';
import type { PanelView } from '../../ui/panel-scope.ts';
import { createCardPart, createLicenseKeyPart } from '../create-license-key-part.ts';
import {
  getActivationUsage,
  getLicenseKeyUsage,
  type Allowance,
  type AllowanceState,
} from '../rules/allowance.ts';
import { getAllowanceText } from '../rules/allowance-text.ts';
import { isWorking } from '../rules/acceptance.ts';
import { LicenseKeyRenew, LicenseKeyUpgrade } from './links.ts';

/** Where a higher limit would help. */
const SCARCE: readonly AllowanceState[] = ['nearly_full', 'full', 'over'];

/**
 * The number of activations and their limit. Renders a `<div>` element, for a `<dl>`, or nothing for a key
 * that takes no activations and has none.
 */
export const LicenseKeyActivationUsage = createCardPart<'div', Allowance>(
  'ActivationUsage',
  'license-key-fact',
  'div',
  ({ licenseKey, activations = [], unreadable, messages }, panel) =>
    showAllowance(
      messages.activations,
      getActivationUsage({ ...licenseKey, activations, unreadable }),
      panel,
    ),
);

/** The usage and its limit. Renders a `<div>` element, for a `<dl>`, or nothing for a key that has neither. */
export const LicenseKeyUsage = createLicenseKeyPart<'div', Allowance>(
  'Usage',
  'license-key-fact',
  'div',
  ({ licenseKey, messages, state }, panel) => {
    const usage = getLicenseKeyUsage(licenseKey);
    const isScarce = SCARCE.includes(usage.state) && isWorking(state);
    return showAllowance(messages.usage, usage, panel, isScarce && <LicenseKeyUpgrade />);
  },
);

/** The date on which the key expires. Renders a `<div>` element, for a `<dl>`. */
export const LicenseKeyExpiry = createLicenseKeyPart<'div', string | null>(
  'Expiry',
  'license-key-fact',
  'div',
  ({ licenseKey: { expires_at }, messages, now, state }, { format }) => {
    const time = Date.parse(expires_at ?? '');
    const date = expires_at ? format.date(time) : messages.noDate;
    return {
      value: expires_at,
      children: (
        <Fact
          label={time <= now ? messages.status.expired : messages.expires}
          text={date}
          bold={date}
          note={expires_at && format.relative(time, now)}
          link={state === 'expires_soon' && <LicenseKeyRenew />}
        />
      ),
    };
  },
);

/**
 * The activations, the usage and the expiry of the key: of the first two, those that have a limit or a count
 * above 0. Renders a `<dl>` element.
 */
export const LicenseKeyAllowances = createPart(
  'LicenseKey.Allowances',
  'license-key-allowances',
  'dl',
  () => ({
    children: (
      <>
        <LicenseKeyActivationUsage />
        <LicenseKeyUsage />
        <LicenseKeyExpiry />
      </>
    ),
  }),
);

/** Shows how much of a limit is used, as a text and on a meter. */
function showAllowance(
  label: string,
  allowance: Allowance,
  { messages, format: { number } }: PanelView,
  link?: ReactNode,
): PartContent<'div', Allowance> | null {
  const text = getAllowanceText(allowance, messages, number);
  if (!text) return null;
  const { state, used = 0 } = allowance;
  const limit = allowance.limit ?? 0;
  const fact = { label, text, bold: state === 'unknown' ? text : number(used), link };
  const meter = <Meter {...{ state, used, limit }} />;

  function getFact(): FactProps {
    switch (state) {
      // A key that takes none may have some of before.
      case 'unsupported':
      case 'unknown':
        return fact;
      case 'unlimited':
        return { ...fact, note: messages.unlimited };
      case 'available':
      case 'full':
        return { ...fact, meter };
      case 'nearly_full':
        return { ...fact, meter, note: messages.left(limit - used, number) };
      case 'over':
        return { ...fact, meter, note: messages.over(used - limit, number) };
    }
  }
  return { 'data-state': state, value: allowance, children: <Fact {...getFact()} /> };
}

interface FactProps {
  label: string;
  text: string;
  /** The part of the text to emphasize, wherever the language puts it. */
  bold: string;
  note?: string | null | undefined;
  meter?: ReactNode;
  /** A way on, below all else. */
  link?: ReactNode;
}

function Fact({ label, text, bold, note, meter, link }: FactProps) {
  const [before, ...after] = text.split(bold);
  const rest = after.join(bold);
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <span>
          {before && <span>{before}</span>}
          {after.length > 0 && <b>{bold}</b>}
          {rest && <span>{rest}</span>}
        </span>
        {meter}
        {note && <small>{` ${note}`}</small>}
        {link}
      </dd>
    </>
  );
}
