import type { UseQueryResult } from '@tanstack/react-query';
import {
  useCallback,
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

/**
 * What a box of ours can show before anything else.
 *
 * @param isShown - Whether there is something to show; if not, it is loading or has failed.
 * @param loading - Said while it loads.
 */
export function usePanel(
  query: UseQueryResult<unknown, PortalError>,
  isShown: boolean,
  messages: Messages,
  name: string,
  loading: string,
  headingLevel: HeadingLevel = 2,
) {
  const portal = usePortal();
  const { client, queryClient, signIn } = portal;
  const failure = useFailure(query, isShown);
  const isLoading = !isShown && !failure;

  const output = useRef<HTMLOutputElement>(null);
  const focusTitle = useCallback(() => {
    const title = output.current?.parentElement?.querySelector('[data-slot="license-key-title"]');
    if (title instanceof HTMLElement) title.focus();
  }, []);

  const [announcement, setAnnouncement] = useState('');
  // The same words are only said again when they differ; a space at the end does.
  const announce = (text: string) =>
    setAnnouncement((last) => (last === text ? `${text}\u00a0` : text));

  const hasRetried = useRef(false);
  useEffect(() => {
    // With the button goes the focus, unless it was somewhere else by then.
    if (!hasRetried.current || document.activeElement !== document.body) return;
    hasRetried.current = false;
    focusTitle();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the button goes when this changes
  }, [failure, focusTitle]);
  async function retry() {
    hasRetried.current = true;
    if (failure === 'unauthorized') await signIn?.();
    await refetchFailed(queryClient, client);
  }

  const view: PanelView = {
    ...portal,
    messages,
    title: failure && !isShown ? messages.failures[failure][0] : name,
    headingLevel,
    failure,
    isRetrying: query.isFetching,
    retry: () => void retry(),
    announce,
    focusTitle,
  };
  const said = (
    <output ref={output} data-slot="license-key-announcement">
      {isLoading ? loading : announcement}
    </output>
  );
  return { view, isShown, isLoading, said, name };
}

interface PanelProps extends ComponentPropsWithoutRef<'section'> {
  panel: ReturnType<typeof usePanel>;
  /** What the parts inside show. */
  view: object;
  slot: LicenseKeySlot;
  /** `data-state` while something shows. */
  state: string | undefined;
  /** What there is while it loads. */
  skeleton: ReactNode;
  rootRef: Ref<HTMLElement>;
}

/**
 * The box around all that we show, with its theme and language, and what is said to those who do not
 * see the screen. Renders a `<section>` element.
 */
export function Panel({
  panel: { view, isShown, isLoading, said, name },
  view: own,
  slot,
  state,
  skeleton,
  rootRef,
  className = '',
  children,
  ...props
}: PanelProps) {
  const { failure, theme, format } = view;
  return (
    <section
      // What a server renders is in no language yet, since a browser may have another.
      lang={isLoading ? undefined : format.locale}
      aria-label={name}
      data-theme={theme}
      {...props}
      ref={rootRef}
      aria-busy={isLoading}
      data-slot={slot}
      data-state={(isShown && state) || (failure ?? 'loading')}
      className={`polar-portal ${className}`.trim()}
    >
      <ViewContext.Provider value={{ ...view, ...own } as LicenseKeyView}>
        {isShown ? children : isLoading ? skeleton : <LicenseKeyFailure />}
      </ViewContext.Provider>
      {said}
    </section>
  );
}
