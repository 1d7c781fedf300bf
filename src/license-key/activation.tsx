import { useId, useState } from 'react';
import type { LicenseKeyActivation } from '../api/license-key-schema.ts';
import { useLicenseKeyView } from './context.ts';
import { Icon } from './icon.tsx';

/** The characters of a label that show before its details are opened. */
const LABEL_SHOWN = 80;

/**
 * One activation: its label, when it was made and, on demand, its `meta`. Renders an `<li>` element.
 */
export function LicenseKeyActivationRow({ activation }: { activation: LicenseKeyActivation }) {
  const { messages, format } = useLicenseKeyView();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { meta, created_at } = activation;
  // A convention of many apps, and what people tell their devices apart by.
  const os = String(meta.os ?? '');
  const entries = Object.entries(meta);
  const label = activation.label.trim() || messages.unnamed;
  // By characters, not by UTF-16 units: half an emoji is no text.
  const start = [...label].slice(0, LABEL_SHOWN).join('');
  const isCut = start !== label;
  return (
    <li data-slot="license-key-activation" data-open={isOpen} tabIndex={-1}>
      <Icon name="device" />
      <div>
        <p>
          <bdi id={`${id}-label`}>{isOpen || !isCut ? label : `${start}…`}</bdi>
        </p>
        <p>
          {messages.activatedOn(format.date(Date.parse(created_at)))}
          {os && (
            <>
              {' · '}
              <bdi>{os}</bdi>
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
      {(entries.length > 0 || isCut) && (
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
