'use client';

import { forwardRef, type ReactNode } from 'react';
import { createPart, type PartProps } from '../../ui/create-part.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import { FIRST_ROWS } from '../rules/activation-list.ts';
import { LicenseKeyAllowances } from './allowances.tsx';
import { getExpectations, type LicenseKeyExpectations } from './expectations.ts';
import { LicenseKeyHeader } from './header.tsx';

const line = <i />;

/** Placeholders of a fact. */
function Fact({ children }: { children: ReactNode }) {
  const { slot } = PanelScope.use('LicenseKey.Skeleton');
  return (
    <div {...slot('license-key-fact')}>
      <dt>{line}</dt>
      <dd>
        <span>{line}</span>
        {children}
      </dd>
    </div>
  );
}

/** Placeholders of a count and its meter. */
function MeteredFact() {
  const { slot } = PanelScope.use('LicenseKey.Skeleton');
  return (
    <Fact>
      <div {...slot('portal-meter')}>
        <b />
      </div>
    </Fact>
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

/** Placeholders of activations and their heading. */
export function ActivationsSkeleton({ rows }: { rows: number }) {
  const { slot } = PanelScope.use('LicenseKey.Skeleton');
  return (
    <>
      <div {...slot('license-key-activations-header')}>{line}</div>
      {rows > 0 && (
        <ul>
          {Array.from({ length: Math.min(rows, FIRST_ROWS) }, (_, index) => (
            <ActivationRow key={index} />
          ))}
        </ul>
      )}
    </>
  );
}

/** Placeholders of all parts of a card. */
function Placeholders({ expects }: { expects: LicenseKeyExpectations | undefined }) {
  const { slot } = PanelScope.use('LicenseKey.Skeleton');
  const { activations, usage } = getExpectations(expects);
  const hasActivations = activations > 0;
  return (
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
        {hasActivations && <MeteredFact />}
        {usage && <MeteredFact />}
        {/* A date, and how far away it is. */}
        <Fact>
          <small>{line}</small>
        </Fact>
      </LicenseKeyAllowances>
      {hasActivations && (
        <div {...slot('license-key-activations')}>
          <ActivationsSkeleton rows={activations} />
        </div>
      )}
      <footer {...slot('license-key-footer')}>{line}</footer>
    </>
  );
}

const Skeleton = createPart('LicenseKey.Skeleton', 'portal-skeleton', 'div', () => ({
  'aria-hidden': true,
}));

/** Props of {@link LicenseKeySkeleton}: these, and every attribute of a `<div>`. */
export type LicenseKeySkeletonProps = PartProps<'div'> & {
  /** What the card is likely to show. @default two activations, no usage */
  expects?: LicenseKeyExpectations | undefined;
};

/**
 * Placeholders of a card, with the same boxes, so that nothing moves when it has loaded. Renders a `<div>`
 * element that is hidden from assistive technology.
 */
export const LicenseKeySkeleton = forwardRef<HTMLDivElement, LicenseKeySkeletonProps>(
  function LicenseKeySkeleton({ expects, children, ...props }, ref) {
    const own = <Placeholders expects={expects} />;
    return (
      <Skeleton {...props} ref={ref}>
        {typeof children === 'function' ? children(own, undefined) : (children ?? own)}
      </Skeleton>
    );
  },
);
LicenseKeySkeleton.displayName = 'LicenseKey.Skeleton';
