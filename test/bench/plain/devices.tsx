import { useMemo, useState } from 'react';
import { formatCount, formatDate } from './format.ts';
import { Icon } from './icon.tsx';
import type { LicenseKeyWithDevices } from './types.ts';

const FIRST = 10;

interface DevicesProps {
  activations: LicenseKeyWithDevices['activations'];
  deactivate?: ((id: string) => void) | undefined;
}

/** The newest first, ten of them at first; of many with a search. */
export function Devices({ activations, deactivate }: DevicesProps) {
  const [search, setSearch] = useState('');
  const [count, setCount] = useState(FIRST);
  const sorted = useMemo(
    () =>
      activations.toSorted(
        (a, b) => Date.parse(b.created_at ?? '') - Date.parse(a.created_at ?? ''),
      ),
    [activations],
  );
  const found = useMemo(
    () => (search ? sorted.filter(({ label }) => label.includes(search)) : sorted),
    [sorted, search],
  );
  return (
    <div data-slot="license-key-activations">
      <div data-slot="license-key-activations-header">
        <h3>Activations</h3>
        {activations.length > FIRST && (
          <div data-slot="portal-search">
            <input
              aria-label="Search"
              placeholder="Search"
              type="search"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          </div>
        )}
      </div>
      <ul aria-label="Activations">
        {found.slice(0, count).map(({ id, label, created_at, meta }) => (
          <li key={id} data-slot="license-key-activation">
            <Icon name="device" />
            <div>
              <p>
                <bdi>{label}</bdi>
              </p>
              <p>
                <span>Activated {formatDate(created_at ?? '')}&nbsp;· </span>
                <bdi>{Object.values(meta).join(' · ')}</bdi>
              </p>
            </div>
            <button
              type="button"
              aria-label={`Deactivate ${label}`}
              data-slot="license-key-deactivate"
              onClick={() => deactivate?.(id)}
            >
              Deactivate
            </button>
          </li>
        ))}
      </ul>
      {found.length > count && (
        <button type="button" onClick={() => setCount(count + 50)}>
          Show {formatCount(Math.min(50, found.length - count))} more
        </button>
      )}
    </div>
  );
}
