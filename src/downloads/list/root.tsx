'use client';

import { forwardRef, type ReactNode, type Ref } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useCustomerKey } from '../../core/react/use-customer-key.ts';
import { useMessages } from '../../core/react/use-messages.ts';
import { Panel, type PanelOptions } from '../../ui/panel.tsx';
import { useHelpLink } from '../../ui/use-help-link.ts';
import { downloadEnglish } from '../english.ts';
import { DownloadContent } from './content.tsx';
import type { DownloadListOptions } from './list-options.ts';
import { DownloadSkeleton } from './skeleton.tsx';
import { useListQuery } from './use-list-query.ts';
import { useVisitor } from './use-visitor.ts';

/** Props of {@link DownloadRoot}: these, and every attribute of a `<section>`. */
export interface DownloadRootProps
  extends DownloadListOptions, Omit<PanelOptions, keyof DownloadListOptions> {}

/**
 * Loads the customer's files for the parts inside. Shows a skeleton while they load, a failure if that fails, and
 * otherwise its children. Renders a `<section>` element.
 * Source: `GET /v1/customer-portal/downloadables/`, one request for each hundred files, and the names of the benefits
 * from `GET /v1/customer-portal/benefit-grants/`.
 *
 * @example
 * <Download.Root>
 *   <Download.Title />
 *   <Download.Files>
 *     <Download.Name /> <Download.Link />
 *   </Download.Files>
 * </Download.Root>
 *
 * @throws `Error` when there is no `PolarPortalProvider` above.
 */
export const DownloadRoot = forwardRef<HTMLElement, DownloadRootProps>(
  function DownloadRoot(props, ref) {
    return <Root key={useCustomerKey(props.benefitId)} {...props} rootRef={ref} />;
  },
);
DownloadRoot.displayName = 'Download.Root';

/** The files of one customer. */
function Root({
  benefitId,
  getBenefitName,
  getFileName,
  getPlatform,
  compare,
  justBought = false,
  expectedCount,
  empty,
  headingLevel = 2,
  actions,
  links,
  messages: overrides,
  children,
  ...props
}: DownloadRootProps & { rootRef: Ref<HTMLElement>; children?: ReactNode }) {
  const { format, actions: providedActions, links: providedLinks } = usePortal();
  const messages = useMessages('downloads', downloadEnglish, overrides);
  const panelLinks = useHelpLink(links, providedLinks?.downloads, messages.help);
  const visitor = useVisitor();
  const { page, grants, hasGrants, query, queryKey, isEmpty } = useListQuery(benefitId, justBought);
  // All at once: files that found their place later would move under the pointer.
  const isReady = visitor !== undefined && hasGrants;
  const state = isEmpty ? 'empty' : page && 'loaded';
  function getLoadedText() {
    // The developer's own says it.
    if (isEmpty) return empty ? '' : messages.empty[0];
    const { items = [], unreadable = [] } = page ?? {};
    if (items.length > 0) return messages.total(items.length, format.number);
    return unreadable.length > 0
      ? messages.unreadable(unreadable.length, format.number)
      : messages.preparing[0];
  }
  return (
    <Panel
      {...props}
      slot="download-list"
      query={query}
      queryKey={queryKey}
      state={isReady ? state : undefined}
      heading={messages.title}
      loading={messages.loading}
      loaded={isReady && state ? getLoadedText() : undefined}
      messages={messages}
      headingLevel={headingLevel}
      links={panelLinks}
      skeleton={<DownloadSkeleton expectedCount={expectedCount} />}
    >
      {isReady && state && (
        <DownloadContent
          benefitId={benefitId}
          page={page}
          grants={grants}
          visitor={visitor}
          isEmpty={isEmpty}
          justBought={justBought}
          empty={empty}
          getBenefitName={getBenefitName}
          getFileName={getFileName}
          getPlatform={getPlatform}
          compare={compare}
          mayCheck={actions?.check ?? providedActions?.downloads?.check ?? true}
          messages={messages}
        >
          {children}
        </DownloadContent>
      )}
    </Panel>
  );
}
