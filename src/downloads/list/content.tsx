import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { BenefitGrant } from '../../account/benefit-grant-schema.ts';
import { isVisible } from '../../core/http/is-visible.ts';
import { usePortal } from '../../core/react/portal.ts';
import { useHandler } from '../../core/react/use-handler.ts';
import { useShared } from '../../core/react/use-shared.ts';
import { Empty } from '../../ui/empty.tsx';
import type { DownloadPage } from '../api.ts';
import type { DownloadMessages } from '../messages.ts';
import { downloadListOptions } from '../queries.ts';
import { getDownloadPlatform, type DownloadPlatform } from '../rules/platform.ts';
import { withoutAddress, type DownloadInfo } from '../rules/without-address.ts';
import type { DownloadRead } from '../schema.ts';
import { isNothing } from './is-nothing.ts';
import { AddressScope, DownloadGroupsScope, DownloadListScope } from '../scopes.ts';
import { DownloadOutdated } from './panel-parts.ts';
import { prepareFrame } from './download-frame.ts';
import type { DownloadListOptions } from './list-options.ts';
import { useAwaited } from './use-awaited.ts';
import { useGroups } from './use-groups.ts';

interface DownloadContentProps extends Pick<
  DownloadListOptions,
  'benefitId' | 'getBenefitName' | 'getFileName' | 'getPlatform' | 'compare' | 'empty'
> {
  page: DownloadPage | undefined;
  grants: readonly BenefitGrant[];
  visitor: DownloadPlatform | null;
  isEmpty: boolean;
  justBought: boolean;
  mayCheck: boolean;
  messages: DownloadMessages;
  children: ReactNode;
}

/** The same each time. */
const NONE: readonly DownloadRead[] = [];

/** Provides the parts inside with files that have loaded, or shows that there are none. */
export function DownloadContent({
  benefitId,
  getBenefitName,
  getFileName,
  getPlatform,
  compare,
  page,
  grants,
  visitor,
  isEmpty,
  justBought,
  empty,
  mayCheck,
  messages,
  children,
}: DownloadContentProps) {
  const { client, queryClient } = usePortal();
  const items = page?.items ?? NONE;
  const addresses = useMemo(() => new Map(items.map((item) => [item.id, item])), [items]);
  const downloads = useShared(useMemo(() => items.map(withoutAddress), [items]));
  const findPlatform = useCallback(
    (download: DownloadInfo) => {
      const given = getPlatform?.(download);
      return given === undefined ? getDownloadPlatform(download.file) : given;
    },
    [getPlatform],
  );
  const groups = useGroups({
    downloads,
    grants,
    visitor,
    getPlatform: findPlatform,
    isPlatformGiven: getPlatform !== undefined,
    compare,
  });
  const { isLong, isAwaited, lookAgain } = useAwaited(groups, benefitId, justBought, messages);

  const holder = useRef<HTMLSpanElement>(null);
  // Of this list alone, also beside other roots and other copies of this package. A server renders none of this.
  const [target] = useState(() => `polar-portal-${Math.random().toString(36).slice(2)}`);
  const getName = useCallback(
    (download: DownloadInfo): ReactNode => {
      const given = getFileName?.(download);
      if (!isNothing(given)) return given;
      const own = download.file.name.trim();
      return isVisible(own) ? own : messages.unnamed;
    },
    [getFileName, messages.unnamed],
  );
  const findAgain = useHandler(async (id: string) => {
    const options = downloadListOptions(client, { benefit_id: benefitId });
    // Once: a customer who waits for a file rather tries again.
    const read = await queryClient.fetchQuery({ ...options, staleTime: 0, retry: false });
    return read.items.find((item) => item.id === id);
  });
  const find = useHandler((id: string) => addresses.get(id));
  const isShown = useHandler(() => holder.current !== null);
  const prepareTarget = useHandler((url: string, onRefused: () => void) =>
    holder.current
      ? prepareFrame({ holder: holder.current, name: target, url, onRefused })
      : target,
  );
  const listFiles = useHandler(() =>
    downloads.map((download) => {
      const name = getName(download);
      return { ...download.file, label: typeof name === 'string' ? name : download.file.name };
    }),
  );
  const view = useMemo(
    () => ({
      messages,
      mayCheck,
      getName,
      getPlatform: findPlatform,
      find,
      findAgain,
      isShown,
      prepareTarget,
      target,
      listFiles,
      lookAgain,
    }),
    [
      messages,
      mayCheck,
      getName,
      findPlatform,
      find,
      findAgain,
      isShown,
      prepareTarget,
      target,
      listFiles,
      lookAgain,
    ],
  );
  const unreadable = page?.unreadable.length ?? 0;
  const shown = useMemo(
    () => ({ groups, getBenefitName, isLong, isAwaited, unreadable }),
    [groups, getBenefitName, isLong, isAwaited, unreadable],
  );
  if (isEmpty) {
    return (
      <>
        <DownloadOutdated />
        <Empty icon="file" text={messages.empty}>
          {empty}
        </Empty>
      </>
    );
  }
  return (
    <DownloadListScope.Provider value={view}>
      <DownloadGroupsScope.Provider value={shown}>
        <AddressScope.Provider value={addresses}>{children}</AddressScope.Provider>
      </DownloadGroupsScope.Provider>
      <span ref={holder} hidden />
    </DownloadListScope.Provider>
  );
}
