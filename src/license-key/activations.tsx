import { useEffect, useMemo, useRef, useState } from 'react';
import { searchActivations, sortActivations } from './activation-list.ts';
import { LicenseKeyActivationRow } from './activation.tsx';
import { useLicenseKeyView } from './context.ts';

/** How many rows there are at first; more than that get a search field. */
const FIRST = 10;
/** How many rows each "show more" adds. */
const MORE = 50;

/**
 * The activations, newest first; with more than ten, a field to search them and a button for the
 * next. Renders a `<div>` element, or nothing for a key that takes no activations and has none.
 */
export function LicenseKeyActivations() {
  const { licenseKey, headingLevel, messages, format } = useLicenseKeyView();
  const { activations, limit_activations: limit } = licenseKey;
  const Heading = `h${headingLevel + 1}` as 'h2';

  const [search, setSearch] = useState('');
  const sorted = useMemo(() => sortActivations(activations), [activations]);
  const found = useMemo(() => searchActivations(sorted, search), [sorted, search]);
  const [shown, setShown] = useState(FIRST);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button may be gone by now: reading goes on at the first row that it brought.
    if (shown > FIRST) (list.current?.children[shown - MORE] as HTMLElement | undefined)?.focus();
  }, [shown]);

  if (!activations.length && !limit) return null;
  const more = Math.min(found.length - shown, MORE);
  return (
    <div data-slot="license-key-activations">
      <div data-slot="license-key-activations-header">
        <Heading>{messages.activations}</Heading>
        <p>
          {activations.length
            ? messages.inUse(activations.length, limit, format)
            : messages.noneToShow}
        </p>
      </div>
      {activations.length > FIRST && (
        <div data-slot="license-key-search">
          <input
            type="search"
            aria-label={messages.search}
            placeholder={messages.search}
            value={search}
            onChange={({ target }) => {
              setSearch(target.value);
              setShown(FIRST);
            }}
          />
          <output>{search && messages.found(found.length, format)}</output>
        </div>
      )}
      <ul ref={list} aria-label={messages.activations}>
        {found.slice(0, shown).map((activation) => (
          <LicenseKeyActivationRow key={activation.id} activation={activation} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" data-slot="license-key-more" onClick={() => setShown(shown + MORE)}>
          {messages.showMore(more, format)}
        </button>
      )}
    </div>
  );
}
