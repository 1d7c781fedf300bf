'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { FOCUS_TARGETS } from '../../ui/focus-targets.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { createCardPart } from '../create-license-key-part.ts';
import { isWorking } from '../rules/is-working.ts';
import { searchActivations, takeNewest } from '../rules/activation-list.ts';
import { LicenseKeyActivationRow } from './activation.tsx';
import { Deactivated } from './deactivated.tsx';
import { LicenseKeyHelp, LicenseKeyUpgrade } from './links.ts';
import { ActivationsSkeleton } from './skeleton.tsx';

/** The number of rows at first. A longer list also gets a search field. */
const FIRST_ROWS = 10;

/** The number of rows that "Show more" adds. */
const MORE_ROWS = 50;

/**
 * The activations, newest first. If there are more than ten, with a search field and a button that shows
 * more. Renders a `<div>` element, or nothing for a key that takes no activations and has none.
 */
export const LicenseKeyActivations = createCardPart(
  'Activations',
  'license-key-activations',
  'div',
  (
    {
      activations,
      unreadable = [],
      allows,
      deactivation,
      hasDeactivated,
      licenseKey,
      messages,
      state,
    },
    panel,
  ) => {
    const { format, slot } = panel;
    const limit = licenseKey.limit_activations ?? null;
    const Heading = `h${panel.headingLevel + 1}` as 'h2';

    // `undefined` until the customer searches. Then the field stays, also when few activations are left:
    // it would take its text, which filters, and the focus with it.
    const [search, setSearch] = useState<string>();
    const { length } = activations ?? [];
    const isIncomplete = unreadable.length > 0;
    const used = length + unreadable.length;
    const found = useMemo(
      () => searchActivations(activations ?? [], search ?? ''),
      [activations, search],
    );
    const [shown, setShown] = useState(FIRST_ROWS);
    const rows = useMemo(() => takeNewest(found, shown), [found, shown]);
    const list = useRef<HTMLUListElement>(null);
    const hasClickedMore = useRef(false);
    useEffect(() => {
      // This also runs when the card is shown again after `<Activity>` has hidden it.
      if (!hasClickedMore.current) return;
      hasClickedMore.current = false;
      // The button may have disappeared, so the focus moves to the first row that it has added.
      list.current?.querySelectorAll<HTMLElement>(FOCUS_TARGETS)[shown - MORE_ROWS]?.focus();
    }, [shown]);

    if (!length && !limit && !hasDeactivated && !isIncomplete) return null;
    if (!activations) {
      return panel.failure ? null : { 'aria-hidden': true, children: <ActivationsSkeleton /> };
    }
    const none = hasDeactivated ? messages.noneLeft : messages.noneToShow;
    const inUse = length ? messages.inUse(used, limit, format.number) : none;
    const hasNoRoom = limit && length && used >= limit;
    const isFull = hasNoRoom && allows('deactivate');
    return {
      children: (
        <>
          <div {...slot('license-key-activations-header')}>
            <Heading tabIndex={-1}>{messages.activations}</Heading>
            {(length > 0 || !isIncomplete) && (
              <p>
                {isFull ? `${inUse} ${messages.makeRoom(used - limit + 1, format.number)}` : inUse}
              </p>
            )}
            {hasNoRoom && isWorking(state) && <LicenseKeyUpgrade />}
            {isIncomplete && <p>{messages.notAllShown}</p>}
            {isIncomplete && <LicenseKeyHelp />}
            {deactivation?.outcome === 'pending' && <p>{messages.deactivating}</p>}
          </div>
          <Deactivated />
          {(length > FIRST_ROWS || search !== undefined) && (
            <SearchField
              value={search ?? ''}
              found={found.length}
              onChange={(text) => {
                setSearch(text);
                setShown(FIRST_ROWS);
              }}
            />
          )}
          <ul ref={list} aria-label={messages.activations}>
            {rows.map((activation) => (
              <LicenseKeyActivationRow key={activation.id} activation={activation} />
            ))}
          </ul>
          {found.length > shown && (
            <button
              type="button"
              form=""
              {...slot('portal-more')}
              onClick={() => {
                hasClickedMore.current = true;
                setShown(shown + MORE_ROWS);
              }}
            >
              {panel.messages.showMore}
            </button>
          )}
        </>
      ),
    };
  },
);
