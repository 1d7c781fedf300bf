import type { QueryKey } from '@tanstack/react-query';
import {
  useCallback,
  useMemo,
  useRef,
  type ComponentPropsWithoutRef,
  type ReactNode,
  type Ref,
} from 'react';
import { usePortal, type PortalTheme } from '../core/react/portal.ts';
import { useIsHydrating } from '../core/react/use-is-hydrating.ts';
import type { PortalClassNames, PortalSlot } from '../core/resources.ts';
import type { FailureMessages } from '../locale/failure-text.ts';
import { PanelFailure } from './failure.tsx';
import type { HeadingLevel } from './heading-level.ts';
import {
  FailureScope,
  HeadingScope,
  LinksScope,
  PanelScope,
  type PanelView,
  type SlotAttributes,
} from './panel-scope.ts';
import { useAnnouncer } from './use-announcer.ts';
import { usePreparedFormat } from './use-prepared-format.ts';
import type { QueryState } from './use-failure.ts';
import type { PanelLink } from './use-link.ts';
import { usePanelFailure } from './use-panel-failure.ts';

/** Props of every card and list: these, and every attribute of a `<section>`. */
export interface PanelOptions extends ComponentPropsWithoutRef<'section'> {
  /** @default the theme of the provider, otherwise that of the page */
  theme?: PortalTheme | undefined;
  /** Class names for its elements, by slot, in addition to those of the provider. */
  classNames?: PortalClassNames | undefined;
}

interface PanelProps extends PanelOptions {
  slot: PortalSlot;
  query: QueryState;
  queryKey: QueryKey;
  /** The `data-state` once there is something to show; `undefined` while it loads and after a failure. */
  state: string | undefined;
  heading: string;
  /** The accessible name once there is something to show. @default the heading */
  label?: string | undefined;
  /** Announced while it loads. */
  loading: string;
  /** Announced when it has loaded. */
  loaded: string | undefined;
  /** The texts of failures. */
  messages: FailureMessages;
  headingLevel: HeadingLevel;
  /** The links to pages of the host app, by their names. The one to help is `help`. */
  links: Readonly<Record<string, PanelLink>>;
  /** Shown while it loads. */
  skeleton: ReactNode;
  rootRef: Ref<HTMLElement>;
}

/**
 * The box around a card or list, with its theme, language and announcements. It shows its children once
 * they have data, and a skeleton or a failure until then. Renders a `<section>` element.
 */
export function Panel({
  slot: rootSlot,
  query,
  queryKey,
  state: stateOfData,
  heading,
  label = heading,
  loading,
  loaded,
  messages,
  headingLevel,
  links,
  skeleton,
  rootRef,
  theme,
  classNames,
  className,
  children,
  ...props
}: PanelProps) {
  const portal = usePortal();
  const { format, messages: common } = portal;
  const slot: SlotAttributes = useCallback(
    (name, own, given) => ({
      'data-slot': name,
      className:
        [own, given, portal.classNames?.[name], classNames?.[name]].join(' ').trim() || undefined,
    }),
    [portal.classNames, classNames],
  );
  // Loading even with cached data: a server does not know the browser's time zone and language.
  const state = useIsHydrating() ? undefined : stateOfData;
  const output = useRef<HTMLOutputElement>(null);
  const { failed, retry } = usePanelFailure({
    query,
    queryKey,
    hasContent: state !== undefined,
    messages,
    element: output,
  });
  const failure = failed.failure?.kind;
  const isLoading = !state && !failure;
  usePreparedFormat(format, isLoading);
  const [announcement, announce] = useAnnouncer(stateOfData === undefined ? undefined : loaded);
  const findSlot: PanelView['findSlot'] = useCallback(
    (name) =>
      output.current?.closest('section')?.querySelectorAll<HTMLElement>(`[data-slot=${name}]`) ??
      [],
    [],
  );
  const view = useMemo(
    () => ({ slot, messages: common, format, headingLevel, retry, announce, findSlot }),
    [slot, common, format, headingLevel, retry, announce, findSlot],
  );
  return (
    <section
      aria-label={state ? label : heading}
      // Without a language, the text that a server renders may differ from the browser's language.
      lang={isLoading && !portal.dir ? undefined : format.locale}
      dir={portal.dir}
      data-theme={theme ?? portal.theme}
      {...props}
      ref={rootRef}
      aria-busy={isLoading}
      {...slot(rootSlot, 'polar-portal', className)}
      data-state={state ?? failure ?? 'loading'}
    >
      <div {...slot('portal-content')}>
        <PanelScope.Provider value={view}>
          <HeadingScope.Provider value={heading}>
            <LinksScope.Provider value={links}>
              <FailureScope.Provider value={failed}>
                {state ? children : failure ? <PanelFailure /> : skeleton}
              </FailureScope.Provider>
            </LinksScope.Provider>
          </HeadingScope.Provider>
        </PanelScope.Provider>
        <output ref={output} {...slot('portal-announcement')}>
          {state ? announcement : isLoading && loading}
        </output>
      </div>
    </section>
  );
}
