import type { ReactNode } from 'react';
import { Fact } from './facts.tsx';
import { Icon } from './icon.tsx';
import { line } from './parts.tsx';

const THREE = [1, 2, 3];

function Skeleton({ slot, children }: { slot: string; children: ReactNode }) {
  return (
    <section data-slot={slot} className="polar-portal" aria-busy="true">
      <div data-slot="portal-skeleton" aria-hidden="true">
        {children}
      </div>
      <output data-slot="portal-announcement">Loading…</output>
    </section>
  );
}

export function CardSkeleton() {
  return (
    <Skeleton slot="license-key-card">
      <header data-slot="license-key-header">
        <p data-slot="portal-title">{line}</p>
        <span data-slot="license-key-status">{line}</span>
        <p data-slot="license-key-licensee">{line}</p>
      </header>
      <div data-slot="license-key-secret">
        <code>{line}</code>
        <div data-slot="license-key-actions" />
      </div>
      <dl data-slot="license-key-allowances">
        {THREE.map((fact) => (
          <Fact key={fact} term={line}>
            <span>{line}</span>
            <small>{line}</small>
          </Fact>
        ))}
      </dl>
      <div data-slot="license-key-activations">
        <div data-slot="license-key-activations-header">{line}</div>
        <ul>
          {THREE.map((device) => (
            <li key={device} data-slot="license-key-activation">
              <Icon name="device" />
              <div>
                <p>{line}</p>
                <p>{line}</p>
              </div>
            </li>
          ))}
        </ul>
      </div>
      <footer data-slot="license-key-footer">{line}</footer>
    </Skeleton>
  );
}

export function ListSkeleton() {
  return (
    <Skeleton slot="license-key-list">
      <header data-slot="portal-list-header">{line}</header>
      <ul>
        {THREE.map((row) => (
          <li key={row} data-slot="license-key-row">
            <div data-slot="license-key-summary">
              <div data-slot="license-key-open">
                <span>{line}</span>
              </div>
              <span data-slot="license-key-status">{line}</span>
              <dl>
                <div>{line}</div>
              </dl>
            </div>
          </li>
        ))}
      </ul>
      <footer data-slot="portal-list-footer">{line}</footer>
    </Skeleton>
  );
}
