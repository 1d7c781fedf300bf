'use client';

import { useMemo, useState } from 'react';
import { FailureScope } from '../../ui/panel-scope.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { ShowMore } from '../../ui/show-more.tsx';
import { createCardPart } from '../create-license-key-part.ts';
import { createActivationSearch, FIRST_ROWS, takeNewest } from '../rules/activation-list.ts';
import { ActivationsScope, DeactivationScope, LicenseKeyScope } from '../scopes.ts';
import { ActivationRow } from './activation.tsx';
import { ActivationsHeader } from './activations-header.tsx';
import { Deactivated } from './deactivated.tsx';
import { ActivationsSkeleton } from './skeleton.tsx';

/** The same each time, so that they render only when what they show has changed. */
const HEADER = <ActivationsHeader />;
const DEACTIVATED = <Deactivated />;

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
  ({ expects, messages }, _, part) => {
    const { activations, unreadable = [], marks } = ActivationsScope.use(part);
    const { hasDeactivated, failures } = DeactivationScope.use(part);
    const { licenseKey } = LicenseKeyScope.use(part);
    const { failure } = FailureScope.use(part);
    const limit = licenseKey.limit_activations ?? null;

    // `undefined` until the customer searches. Then the field stays, also when few activations are left:
    // it would take its text, which filters, and the focus with it.
    const [search, setSearch] = useState<string>();
    const { length } = activations ?? [];
    const isIncomplete = unreadable.length > 0;
    const isLong = length > FIRST_ROWS || search !== undefined;
    const find = useMemo(() => createActivationSearch(activations ?? []), [activations]);
    const found = useMemo(() => find(search ?? ''), [find, search]);
    const [shown, setShown] = useState(FIRST_ROWS);
    const rows = useMemo(() => takeNewest(found, shown), [found, shown]);

    if (!length && !limit && !hasDeactivated && !isIncomplete) return null;
    if (!activations) {
      if (failure) return null;
      const rows = Math.min(expects.activations, limit ?? Infinity);
      return { 'aria-hidden': true, children: <ActivationsSkeleton rows={rows} /> };
    }
    return {
      children: (
        <>
          {HEADER}
          {DEACTIVATED}
          {isLong && (
            <SearchField
              value={search ?? ''}
              found={found.length}
              onChange={(text) => {
                setSearch(text);
                setShown(FIRST_ROWS);
              }}
            />
          )}
          {rows.length > 0 && (
            <ul aria-label={messages.activations}>
              {rows.map((activation) => (
                <ActivationRow
                  key={activation.id}
                  activation={activation}
                  {...marks.get(activation)}
                  failure={failures.get(activation.id)}
                />
              ))}
            </ul>
          )}
          {isLong && (
            <ShowMore
              rows="license-key-activation"
              count={rows.length}
              hasMore={found.length > shown}
              onMore={() => setShown(shown + MORE_ROWS)}
            />
          )}
        </>
      ),
    };
  },
);
