import type { UseQueryResult } from '@tanstack/react-query';
import {
  useEffect,
  useRef,
  useState,
  type ComponentPropsWithoutRef,
  type ReactNode,
  type Ref,
} from 'react';
import type { PortalError } from '../api/errors.ts';
import type { Messages } from '../locale/messages.ts';
import { refetchFailed } from '../query/refetch-failed.ts';
import { usePortal } from '../react/context.ts';
import { ViewContext, type HeadingLevel, type LicenseKeyView, type PanelView } from './context.ts';
import { LicenseKeyFailure } from './failure.tsx';
import type { LicenseKeySlot } from './slots.ts';
import { useFailure } from './use-failure.ts';

interface PanelProps extends ComponentPropsWithoutRef<'section'> {
  query: UseQueryResult<unknown, PortalError>;
  slot: LicenseKeySlot;
  /** `data-state` while there is something to show; without one it is loading, or has failed. */
  state: string | undefined;
  messages: Messages;
  heading: string;
  headingLevel?: HeadingLevel | undefined;
  /** What there is while it loads, and what is said then. */
  skeleton: ReactNode;
  loading: string;
  rootRef: Ref<HTMLElement>;
}

/**
 * The box around all that we show, with its theme and language, and what is said to those who do not
 * see the screen. Renders a `<section>` element.
 */
export function Panel({
  query,
  slot,
  state,
  messages,
  heading,
  headingLevel = 2,
  skeleton,
  loading,
  rootRef,
  className = '',
  children,
  ...props
}: PanelProps) {
  const portal = usePortal();
  const failure = useFailure(query, state !== undefined);
  const isLoading = !state && !failure;

  const [said, say] = useState('');
  const output = useRef<HTMLOutputElement>(null);
  const hasRetried = useRef(false);
  useEffect(() => {
    // With the button goes the focus, unless it was somewhere else by then.
    if (!hasRetried.current || document.activeElement !== document.body) return;
    hasRetried.current = false;
    output.current?.parentElement
      ?.querySelector<HTMLElement>('[data-slot="license-key-title"]')
      ?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the button goes when this changes
  }, [failure]);

  const view: PanelView = {
    ...portal,
    messages,
    title: failure && !state ? messages.failures[failure][0] : heading,
    headingLevel,
    failure,
    isRetrying: query.isFetching,
    async retry() {
      hasRetried.current = true;
      if (failure === 'unauthorized') await portal.signIn?.();
      await refetchFailed(portal.queryClient, portal.client);
    },
    // The same words are only said again when they differ; a space at the end does.
    announce: (text) => say((last) => (last === text ? `${text}\u00a0` : text)),
  };
  return (
    <section
      // What a server renders is in no language yet, since a browser may have another.
      lang={isLoading ? undefined : portal.format.locale}
      aria-label={heading}
      data-theme={portal.theme}
      {...props}
      ref={rootRef}
      aria-busy={isLoading}
      data-slot={slot}
      data-state={state ?? failure ?? 'loading'}
      className={`polar-portal ${className}`.trim()}
    >
      <ViewContext.Provider value={view as LicenseKeyView}>
        {state ? children : failure ? <LicenseKeyFailure /> : skeleton}
      </ViewContext.Provider>
      <output ref={output} data-slot="license-key-announcement">
        {isLoading ? loading : said}
      </output>
    </section>
  );
}
