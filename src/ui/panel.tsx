import type { UseQueryResult } from '@tanstack/react-query';
import {
  useEffect,
  useRef,
  useState,
  type ComponentPropsWithoutRef,
  type ReactNode,
  type Ref,
} from 'react';
import type { PortalError } from '../core/http/errors.ts';
import { mergeMessages, type MessageOverrides } from '../locale/messages.ts';
import { refetchFailed } from '../core/query/refetch-failed.ts';
import { usePortal, type PortalTheme } from '../core/react/context.ts';
import type { LicenseKeyClassNames, LicenseKeySlot } from '../core/react/slots.ts';
import { useServed } from '../core/react/use-is-hydrating.ts';
import {
  ViewContext,
  type HeadingLevel,
  type LicenseKeyView,
  type PanelView,
  type Slots,
} from '../license-keys/context.ts';
import { LicenseKeyFailure } from './failure.tsx';
import { useFailure } from './use-failure.ts';

interface PanelProps extends ComponentPropsWithoutRef<'section'> {
  query: UseQueryResult<unknown, PortalError>;
  name: LicenseKeySlot;
  theme?: PortalTheme | undefined;
  classNames?: LicenseKeyClassNames | undefined;
  /** `data-state` while there is something to show; without one it is loading, or has failed. */
  state: string | undefined;
  /** The card's own over those of the provider; its heading, and what is said while it loads, among them. */
  messages?: MessageOverrides | undefined;
  headingLevel?: HeadingLevel | undefined;
  /** What there is while it loads. */
  skeleton: ReactNode;
  rootRef: Ref<HTMLElement>;
}

/**
 * The box around all that we show, with its theme and language, and what is said to those who do not
 * see the screen. Renders a `<section>` element.
 */
export function Panel({
  query,
  name,
  theme,
  classNames,
  state: loaded,
  messages: overrides,
  headingLevel = 2,
  skeleton,
  rootRef,
  className,
  children,
  ...props
}: PanelProps) {
  const portal = usePortal();
  const messages = mergeMessages(portal.messages, overrides);
  const slot: Slots = (name, own, given) => {
    return {
      'data-slot': name,
      className:
        [own, given, portal.classNames?.[name], classNames?.[name]].join(' ').trim() || undefined,
    };
  };
  // Even with all at hand: a server knows neither the time zone nor the words of the browser.
  const state = useServed() ? undefined : loaded;
  const failure = useFailure(query, state !== undefined);
  const isLoading = !state && !failure;

  const [said, say] = useState('');
  const output = useRef<HTMLOutputElement>(null);
  const hasRetried = useRef(false);
  useEffect(() => {
    // With the button goes the focus, unless it was somewhere else by then.
    if (!hasRetried.current || document.activeElement !== document.body) return;
    hasRetried.current = false;
    output.current?.closest('section')?.querySelector<HTMLElement>('[tabindex]')?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the button goes when this changes
  }, [failure]);

  const view: PanelView = {
    ...portal,
    slot,
    messages,
    headingLevel,
    failure,
    isFetching: query.isFetching,
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
      aria-label={messages.title}
      // What a server renders is in no language that the vendor did not bring: a browser may have another.
      lang={isLoading && !portal.dir ? undefined : portal.format.locale}
      dir={portal.dir}
      data-theme={theme ?? portal.theme}
      {...props}
      ref={rootRef}
      aria-busy={isLoading}
      {...slot(name, 'polar-portal', className)}
      data-state={state ?? failure ?? 'loading'}
    >
      <ViewContext.Provider value={view as LicenseKeyView}>
        {state ? children : failure ? <LicenseKeyFailure /> : skeleton}
      </ViewContext.Provider>
      <output ref={output} {...slot('portal-announcement')}>
        {isLoading ? messages.loading : said}
      </output>
    </section>
  );
}
