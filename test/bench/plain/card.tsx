import { useState } from 'react';
import { Devices } from './devices.tsx';
import { Fact, MeteredFact } from './facts.tsx';
import { formatDate, formatRelative } from './format.ts';
import { Icon } from './icon.tsx';
import { MaskedKey, Status } from './parts.tsx';
import type { LicenseKeyWithDevices } from './types.ts';

interface CardProps {
  licenseKey: LicenseKeyWithDevices;
  name?: string | undefined;
  deactivate?: (id: string) => void;
}

/** What a developer would write for one license key: the elements, texts and styles of our card. */
export function Card({ licenseKey, name = 'License key', deactivate }: CardProps) {
  const [now] = useState(Date.now);
  const { key, customer, activations, expires_at, validations, last_validated_at } = licenseKey;
  return (
    <section
      aria-label={`${name}, ends with ${key.slice(-6)}`}
      data-slot="license-key-card"
      className="polar-portal"
      data-state="active"
    >
      <div data-slot="portal-content">
        <header data-slot="license-key-header">
          <h2 data-slot="portal-title">
            <bdi>{name}</bdi>
          </h2>
          <Status />
          <p data-slot="license-key-licensee">Licensed to {customer.name}</p>
        </header>
        <div data-slot="license-key-secret">
          <MaskedKey licenseKey={licenseKey} />
          <div data-slot="license-key-actions">
            <button type="button" data-slot="license-key-reveal">
              <Icon name="eye" />
              <span>Reveal</span>
            </button>{' '}
            <button type="button" data-slot="license-key-copy">
              <Icon name="copy" />
              <span>Copy</span>
            </button>
          </div>
        </div>
        <dl data-slot="license-key-allowances">
          <MeteredFact
            term="Activations"
            used={activations.length}
            limit={licenseKey.limit_activations}
          />
          <MeteredFact term="Usage" used={licenseKey.usage ?? 0} limit={licenseKey.limit_usage} />
          {expires_at && (
            <Fact term="Expires">
              <span>
                <b>{formatDate(expires_at)}</b>
              </span>
              <small> {formatRelative(expires_at, now)}</small>
            </Fact>
          )}
        </dl>
        <Devices activations={activations} deactivate={deactivate} />
        <footer data-slot="license-key-footer">
          <p>
            {`Validated ${validations} times, last ${formatRelative(last_validated_at ?? '', now)}`}
            &nbsp;· Issued {formatDate(licenseKey.created_at ?? '')}
          </p>
          <button type="button" data-slot="license-key-rotate">
            <Icon name="rotate" />
            <span>Replace key</span>
          </button>
        </footer>
        <output data-slot="portal-announcement">{name}: Active</output>
      </div>
    </section>
  );
}
