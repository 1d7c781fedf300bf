import { useId, useState } from 'react';
import type { LicenseKeyActivation } from '../api/license-key-schema.ts';
import { usePortal } from '../react/context.ts';
import { Icon } from './icon.tsx';

/** A label from this length on is cut until its details are opened. */
const LONG_LABEL = 60;

/**
 * One activation: its label, when it was made and, on demand, its `meta`. Renders an `<li>` element.
 */
export function LicenseKeyActivationRow({ activation }: { activation: LicenseKeyActivation }) {
  const { messages, format } = usePortal();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { label, meta, created_at } = activation;
  const entries = Object.entries(meta);
  return (
    <li data-slot="license-key-activation" data-open={isOpen} tabIndex={-1}>
      <Icon name="device" />
      <div>
        <p>
          <bdi id={`${id}-label`}>{label.trim() || messages.unnamed}</bdi>
        </p>
        <p>
          {messages.activatedOn(format.date(Date.parse(created_at)))}
          {/* A convention of many apps, and what people tell their devices apart by. */}
          {meta.os && (
            <>
              {' · '}
              <bdi>{meta.os}</bdi>
            </>
          )}
        </p>
        {isOpen && (
          <dl>
            {entries.map(([name, value]) => (
              <div key={name}>
                <dt>
                  <bdi>{name}</bdi>
                </dt>
                <dd>
                  <bdi>{String(value)}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {(entries.length > 0 || label.length > LONG_LABEL) && (
        <button
          type="button"
          id={`${id}-details`}
          aria-labelledby={`${id}-details ${id}-label`}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {messages.details}
        </button>
      )}
    </li>
  );
}
