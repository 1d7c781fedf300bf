import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import type { LicenseKeyRead } from '../schema.ts';
import { licenseKeyOptions } from '../queries/license-key.ts';
import { getUsage } from '../rules/allowance.ts';
import { LicenseKeyCard, type LicenseKeyCardProps } from '../card/card.tsx';
import { useView, ViewContext } from '../context.ts';
import { LicenseKeyLicensee, LicenseKeyStatus } from '../card/header.tsx';
import { getKeyEnd } from '../rules/mask.ts';
import { getLicenseKeyState } from '../rules/state.ts';
import { LicenseKeyValue } from '../card/value.tsx';

interface LicenseKeyRowProps {
  /** As the list has it. */
  listed: LicenseKeyRead;
  /** When Polar told so. */
  time: number;
  /** Milliseconds; moves on while the page stays open. */
  now: number;
  /** What the vendor calls it. */
  name: ReactNode;
  /** Props of the card that it opens into. */
  card: Omit<LicenseKeyCardProps, 'id'>;
}

/** A license key in short, which opens into its card. Renders an `<li>` element. */
export function LicenseKeyRow({ listed, time, now, name, card }: LicenseKeyRowProps) {
  const view = useView();
  const { client, queryClient, messages, format, slot } = view;
  const { id } = listed;
  // What its card has learned since, which asks for it; this does not.
  const own = useQuery(
    { ...licenseKeyOptions(client, id), enabled: false, throwOnError: false },
    queryClient,
  );
  const licenseKey = own.data && own.dataUpdatedAt > time ? own.data : listed;
  const { key, created_at, expires_at } = licenseKey;
  const state = getLicenseKeyState(licenseKey, now, card.expiresSoonDays);
  const { used, limit } = getUsage(licenseKey);
  const expiry = Date.parse(expires_at ?? '');
  const [isOpen, setOpen] = useState(false);
  const buttonId = useId();
  return (
    <ViewContext.Provider value={{ ...view, licenseKey, state, isRevealed: false }}>
      <li {...slot('license-key-row')} data-state={state}>
        <div {...slot('license-key-summary')}>
          <button
            type="button"
            id={buttonId}
            {...slot('license-key-open')}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <span>
              {name && <b>{name}</b>} <LicenseKeyValue />{' '}
              {/* Keys too short to show their end are told apart by their age. */}
              {!getKeyEnd(key) && (
                <span>{messages.issuedOn(format.date(Date.parse(created_at)))}</span>
              )}
            </span>{' '}
            <LicenseKeyStatus />
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 6l4 4 4-4" />
            </svg>
          </button>
          {!isOpen && (
            <>
              <LicenseKeyLicensee />
              <dl>
                {(limit !== null || used > 0) && (
                  <div>
                    <dt>{messages.usage}</dt>{' '}
                    <dd>
                      {limit === null
                        ? format.number(used)
                        : messages.used(used, limit, format.number)}
                    </dd>
                  </div>
                )}
                {expires_at && (
                  <div>
                    <dt>{expiry > now ? messages.expires : messages.status.expired}</dt>{' '}
                    <dd>{format.date(expiry)}</dd>
                  </div>
                )}
              </dl>
            </>
          )}
        </div>
        {isOpen && <LicenseKeyCard {...card} id={id} listed={listed} aria-labelledby={buttonId} />}
      </li>
    </ViewContext.Provider>
  );
}
