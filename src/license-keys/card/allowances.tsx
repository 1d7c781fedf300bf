'use client';

import { useClock } from '../../core/react/use-clock.ts';
import { createPart } from '../../ui/create-part.tsx';
import { createCardPart, createLicenseKeyPart } from '../create-license-key-part.ts';
import {
  getActivationUsage,
  getLicenseKeyUsage,
  type Allowance,
  type AllowanceState,
} from '../rules/allowance.ts';
import { isWorking } from '../rules/acceptance.ts';
import { ActivationsScope, LicenseKeyScope } from '../scopes.ts';
import { Fact, showAllowance } from './fact.tsx';
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
  ({ messages }, panel, part) => {
    const { licenseKey } = LicenseKeyScope.use(part);
    const { activations = [], unreadable } = ActivationsScope.use(part);
    const usage = getActivationUsage({ ...licenseKey, activations, unreadable });
    return showAllowance(messages.activations, usage, panel);
  },
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
  ({ licenseKey: { expires_at }, messages, state }, { format }) => {
    const time = Date.parse(expires_at ?? '');
    const isPast = useClock((now) => time <= now);
    const distance = useClock((now) => (expires_at ? format.relative(time, now) : undefined));
    const date = expires_at ? format.date(time) : messages.noDate;
    return {
      value: expires_at,
      children: (
        <Fact
          label={isPast ? messages.status.expired : messages.expires}
          text={date}
          bold={date}
          note={distance}
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
