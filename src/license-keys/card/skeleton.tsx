'use client';

import { LicenseKeyAllowances } from './allowances.tsx';
import type { Slots } from '../context.ts';
import { LicenseKeyHeader } from './header.tsx';
import { createPart } from '../../ui/create-part.tsx';

const line = <i />;

const metered = (slot: Slots) => (
  <div {...slot('license-key-fact')}>
    <dt>{line}</dt>
    <dd>
      <span>{line}</span>
      <div {...slot('portal-meter')}>
        <b />
      </div>
    </dd>
  </div>
);

const row = (slot: Slots) => (
  <li {...slot('license-key-activation')}>
    <svg />
    <div>
      <p>{line}</p>
      <p>{line}</p>
    </div>
  </li>
);

/** The boxes of two activations. */
export const skeletonActivations = (slot: Slots) => (
  <>
    <div {...slot('license-key-activations-header')}>{line}</div>
    <ul>
      {row(slot)}
      {row(slot)}
    </ul>
  </>
);

/**
 * The boxes of a card with two activations, without a word in them, so that nothing moves once it
 * has loaded. Renders a `<div>` element that assistive technology passes over.
 */
export const LicenseKeySkeleton = createPart('portal-skeleton', 'div', ({ slot }) => ({
  'aria-hidden': true,
  children: (
    <>
      <LicenseKeyHeader>
        <p {...slot('portal-title')}>{line}</p>
        <span {...slot('license-key-status')}>{line}</span>
        <p {...slot('license-key-licensee')}>{line}</p>
      </LicenseKeyHeader>
      <div {...slot('license-key-secret')}>
        <code>{line}</code>
        <div {...slot('license-key-actions')} />
      </div>
      <LicenseKeyAllowances>
        {metered(slot)}
        {metered(slot)}
        {metered(slot)}
      </LicenseKeyAllowances>
      <div {...slot('license-key-activations')}>{skeletonActivations(slot)}</div>
      <footer {...slot('license-key-footer')}>{line}</footer>
    </>
  ),
}));
