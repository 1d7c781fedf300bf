'use client';

import { createPart } from '../../ui/create-part.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import { LicenseKeyAllowances } from './allowances.tsx';
import { LicenseKeyHeader } from './header.tsx';

const line = <i />;

/** Placeholders of a fact with a meter. */
function MeteredFact() {
  const { slot } = PanelScope.use('LicenseKey.Skeleton');
  return (
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
}

/** Placeholders of an activation. */
function ActivationRow() {
  const { slot } = PanelScope.use('LicenseKey.Skeleton');
  return (
    <li {...slot('license-key-activation')}>
      <Icon slot={slot} />
      <div>
        <p>{line}</p>
        <p>{line}</p>
      </div>
    </li>
  );
}

/** Placeholders of two activations and their heading. */
export function ActivationsSkeleton() {
  const { slot } = PanelScope.use('LicenseKey.Skeleton');
  return (
    <>
      <div {...slot('license-key-activations-header')}>{line}</div>
      <ul>
        <ActivationRow />
        <ActivationRow />
      </ul>
    </>
  );
}

/**
 * Placeholders of a card with two activations, so that nothing moves when it has loaded. Renders a `<div>`
 * element that is hidden from assistive technology.
 */
export const LicenseKeySkeleton = createPart(
  'LicenseKey.Skeleton',
  'portal-skeleton',
  'div',
  ({ slot }) => ({
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
          <MeteredFact />
          <MeteredFact />
          <MeteredFact />
        </LicenseKeyAllowances>
        <div {...slot('license-key-activations')}>
          <ActivationsSkeleton />
        </div>
        <footer {...slot('license-key-footer')}>{line}</footer>
      </>
    ),
  }),
);
