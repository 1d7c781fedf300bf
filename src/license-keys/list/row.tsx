import type { QueryKey } from '@tanstack/react-query';
import { memo, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { useClock } from '../../core/react/use-clock.ts';
import { Icon } from '../../ui/icon.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import { LicenseKeyCard, type LicenseKeyCardProps } from '../card/card.tsx';
import { LicenseKeyLicensee, LicenseKeyStatus } from '../card/header.tsx';
import { MASKED } from '../card/use-secret.ts';
import { LicenseKeyValue } from '../card/value.tsx';
import type { LicenseKeyMessages } from '../messages.ts';
import { getLicenseKeyEnd } from '../rules/key-end.ts';
import { getLicensee } from '../rules/licensee.ts';
import { getLicenseKeyState } from '../rules/state.ts';
import { getStatusLabel } from '../rules/status-label.ts';
import type { LicenseKeyRead } from '../schema.ts';
import { LicenseKeyScope, SecretScope } from '../scopes.ts';
import { RowCopy } from './row-copy.tsx';
import { RowFacts } from './row-facts.tsx';
import { useLatestRead } from './use-latest-read.ts';
import { useRowCopy } from './use-row-copy.ts';

/** The same each time, so that they render only when the license key has changed. */
const VALUE = (
  <SecretScope.Provider value={MASKED}>
    <LicenseKeyValue />
  </SecretScope.Provider>
);
const STATUS = <LicenseKeyStatus aria-hidden="true" />;
const LICENSEE = <LicenseKeyLicensee />;

interface ListRowProps {
  /** The license key from the list. */
  listed: LicenseKeyRead;
  /** The key of the query that it is from. It stays the same. */
  readFrom: QueryKey;
  /** Its name: the host app's, or what its benefit is called. */
  name: ReactNode;
  /** Whether the name is still being read. */
  isNameLoading: boolean;
  /** The licensee that the list names above its rows, or an empty text. */
  licensee: string;
  /** Called when the row has opened by itself, which it does if there is such a function. */
  onOpened: (() => void) | undefined;
  messages: LicenseKeyMessages;
  /** Props of the card that the open row shows. */
  card: Omit<LicenseKeyCardProps, 'id'>;
}

/**
 * A summary of a license key, which opens to show its card. It renders when something about that license key has
 * changed. Renders an `<li>` element.
 */
export const ListRow = memo(function ListRow({
  listed,
  readFrom,
  name,
  isNameLoading,
  licensee,
  onOpened,
  messages,
  card,
}: ListRowProps) {
  const { slot, format } = PanelScope.use('LicenseKeyList.Row');
  const { id } = listed;
  const licenseKey = useLatestRead(listed, readFrom);
  const { key, created_at } = licenseKey;
  const state = useClock((now) => getLicenseKeyState(licenseKey, now, card.expiresSoonDays));
  // A short key is fully masked, so its date distinguishes it.
  const issued =
    !getLicenseKeyEnd(key) && created_at && messages.issuedOn(format.date(Date.parse(created_at)));
  const [isOpen, setOpen] = useState(onOpened !== undefined);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!onOpened) return;
    // Not in jsdom, where vendors may test.
    row.current?.scrollIntoView?.({ block: 'nearest' });
    onOpened();
  }, [onOpened]);
  const [buttonId, nameId] = [useId(), useId()];
  const copying = useRowCopy(id, readFrom, messages);
  const openCard = useMemo(
    () => <LicenseKeyCard {...card} id={id} listed={listed} aria-labelledby={buttonId} />,
    [card, id, listed, buttonId],
  );
  const view = useMemo(() => ({ licenseKey, state, messages }), [licenseKey, state, messages]);
  return (
    <LicenseKeyScope.Provider value={view}>
      <li ref={row} {...slot('license-key-row')} data-state={state}>
        <div {...slot('license-key-summary')}>
          <button
            type="button"
            form=""
            id={buttonId}
            {...slot('license-key-open')}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {/* Empty elements, rather than none: an extension of the browser may have removed the space beside
                which React would put them. */}
            <span id={nameId}>
              <b dir="auto" data-state={isNameLoading ? 'loading' : undefined}>
                {name}
              </b>{' '}
              {VALUE} <span>{issued}</span>
            </span>{' '}
            {/* Not the badge, which stands in the same column in all rows, outside of the button. */}
            <span>{getStatusLabel(licenseKey, state, messages)}</span>
            <Icon name="chevron_down" slot={slot} />
          </button>
          {!isOpen && (
            <>
              {STATUS}
              <RowCopy {...copying} nameId={nameId} messages={messages} />
              {getLicensee(licenseKey) !== licensee && LICENSEE}
              <RowFacts licenseKey={licenseKey} messages={messages} />
              {copying.state === 'failed' && <p>{messages.list.copyFailed}</p>}
            </>
          )}
        </div>
        {isOpen && openCard}
      </li>
    </LicenseKeyScope.Provider>
  );
});
