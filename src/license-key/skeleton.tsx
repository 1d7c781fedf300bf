'use client';

import { LicenseKeyAllowances } from './allowances.tsx';
import type { Slots } from './context.ts';
import { LicenseKeyHeader } from './header.tsx';
import { createPart } from './part.tsx';

const line = <i />;

const metered = (slot: Slots) => (
  <div {...slot('fact')}>
    <dt>{line}</dt>
    <dd>
      <span>{line}</span>
      <div {...slot('meter')}>
        <b />
      </div>
    </dd>
  </div>
);

const row = (slot: Slots) => (
  <li {...slot('activation')}>
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
    <div {...slot('activations-header')}>{line}</div>
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
export const LicenseKeySkeleton = createPart('skeleton', 'div', ({ slot }) => ({
  'aria-hidden': true,
  children: (
    <>
      <LicenseKeyHeader>
        <p {...slot('title')}>{line}</p>
        <span {...slot('status')}>{line}</span>
        <p {...slot('licensee')}>{line}</p>
      </LicenseKeyHeader>
      <div {...slot('secret')}>
        <code>{line}</code>
        <div {...slot('actions')} />
      </div>
      <LicenseKeyAllowances>
        {metered(slot)}
        {metered(slot)}
        {metered(slot)}
      </LicenseKeyAllowances>
      <div {...slot('activations')}>{skeletonActivations(slot)}</div>
      <footer {...slot('footer')}>{line}</footer>
    </>
  ),
}));
