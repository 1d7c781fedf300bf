'use client';

import { LicenseKeyAllowances } from './allowances.tsx';
import { LicenseKeyHeader } from './header.tsx';
import { createPart } from './part.tsx';

const line = <i />;

const metered = (
  <div data-slot="license-key-fact">
    <dt>{line}</dt>
    <dd>
      <span>{line}</span>
      <div data-slot="license-key-meter">
        <b />
      </div>
    </dd>
  </div>
);

const row = (
  <li data-slot="license-key-activation">
    <svg />
    <div>
      <p>{line}</p>
      <p>{line}</p>
    </div>
  </li>
);

/** The boxes of two activations. */
export const skeletonActivations = (
  <>
    <div data-slot="license-key-activations-header">{line}</div>
    <ul>
      {row}
      {row}
    </ul>
  </>
);

/**
 * The boxes of a card with two activations, without a word in them, so that nothing moves once it
 * has loaded. Renders a `<div>` element that assistive technology passes over.
 */
export const LicenseKeySkeleton = createPart('license-key-skeleton', 'div', () => ({
  'aria-hidden': true,
  children: (
    <>
      <LicenseKeyHeader>
        <p data-slot="license-key-title">{line}</p>
        <span data-slot="license-key-status">{line}</span>
        <p data-slot="license-key-licensee">{line}</p>
      </LicenseKeyHeader>
      <div data-slot="license-key-secret">
        <code>{line}</code>
        <div data-slot="license-key-actions" />
      </div>
      <LicenseKeyAllowances>
        {metered}
        {metered}
        {metered}
      </LicenseKeyAllowances>
      <div data-slot="license-key-activations">{skeletonActivations}</div>
      <footer data-slot="license-key-footer">{line}</footer>
    </>
  ),
}));
