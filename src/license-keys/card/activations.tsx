'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { searchActivations, sortActivations } from '../rules/activation-list.ts';
import { LicenseKeyActivationRow } from './activation.tsx';
import { createPart } from '../../ui/create-part.tsx';
import { skeletonActivations } from './skeleton.tsx';

/**
 * The activations, newest first; with more than ten, a field to search them and a button for the
 * next. Renders a `<div>` element, or nothing for a key that takes no activations and has none.
 */
export const LicenseKeyActivations = createPart(
  'license-key-activations',
  'div',
  (view, messages, format) => {
    const { activations } = view;
    const limit = view.licenseKey.limit_activations;
    /** How many rows there are at first; more than that get a search field. */
    const first = 10;
    /** How many rows each "show more" adds. */
    const step = 50;
    const Heading = `h${view.headingLevel + 1}` as 'h2';

    const [search, setSearch] = useState('');
    const { length } = activations ?? [];
    const sorted = useMemo(() => sortActivations(activations ?? []), [activations]);
    const found = searchActivations(sorted, search);
    const [shown, setShown] = useState(first);
    const list = useRef<HTMLUListElement>(null);
    useEffect(() => {
      // The button may be gone by now: reading goes on at the first row that it brought.
      (list.current?.children[shown - step] as HTMLElement | undefined)?.focus();
    }, [shown]);

    const news = view.news.done;
    if (!length && !limit && !news) return null;
    if (!activations)
      return view.failure
        ? null
        : { 'aria-hidden': true, children: skeletonActivations(view.slot) };
    const isFull = limit && length >= limit && view.allows('deactivate');
    return {
      children: (
        <>
          <div {...view.slot('license-key-activations-header')}>
            <Heading tabIndex={-1}>{messages.activations}</Heading>
            <p>
              {length ? messages.inUse(length, limit, format.number) : messages.noneToShow}
              {isFull ? ` ${messages.makeRoom}` : ''}
            </p>
            {news && <p>{news}</p>}
          </div>
          {length > first && (
            <div {...view.slot('portal-search')}>
              <input
                type="search"
                aria-label={messages.search}
                placeholder={messages.search}
                value={search}
                onChange={(event) => {
                  setSearch(event.target.value);
                  setShown(first);
                }}
              />
              <output>{search && messages.found(found.length, format.number)}</output>
            </div>
          )}
          <ul ref={list} aria-label={messages.activations}>
            {found.slice(0, shown).map((activation) => (
              <LicenseKeyActivationRow key={activation.id} activation={activation} />
            ))}
          </ul>
          {found.length > shown && (
            <button
              type="button"
              {...view.slot('portal-more')}
              onClick={() => setShown(shown + step)}
            >
              {messages.showMore}
            </button>
          )}
        </>
      ),
    };
  },
);
