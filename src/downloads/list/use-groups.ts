import { useMemo } from 'react';
import type { BenefitGrant } from '../../account/benefit-grant-schema.ts';
import { groupDownloads, type DownloadGroup } from '../rules/group.ts';
import { mayBeFor, type DownloadPlatform, type DownloadSystem } from '../rules/platform.ts';
import { suggestFiles } from '../rules/suggest.ts';
import type { DownloadInfo } from '../rules/without-address.ts';
import type { DownloadListView } from '../scopes.ts';
import type { DownloadListOptions } from './list-options.ts';

/** A file in its place in the list. */
export interface DownloadEntry {
  download: DownloadInfo;
  /** Whether it is, or may be, the file for this computer. */
  isSuggested: boolean;
  isForThisComputer: boolean;
  isPrimary: boolean;
}

/** The files of a benefit, those for this computer first. */
export interface DownloadGroupView extends Omit<DownloadGroup<never>, 'downloads'> {
  entries: readonly DownloadEntry[];
  /** The system of several files of which nobody knows which one is for this computer. */
  choice: DownloadSystem | undefined;
}

interface GroupsOptions
  extends Pick<DownloadListOptions, 'compare'>, Pick<DownloadListView, 'getPlatform'> {
  downloads: readonly DownloadInfo[];
  grants: readonly BenefitGrant[];
  /** `null` if nobody knows. */
  visitor: DownloadPlatform | null;
  /** Whether the developer names platforms, so that the names of files may say nothing. */
  isPlatformGiven: boolean;
}

/** The files as they are shown: by benefit, with the one for this computer first. */
export function useGroups({
  downloads,
  grants,
  visitor,
  getPlatform,
  isPlatformGiven,
  compare,
}: GroupsOptions): readonly DownloadGroupView[] {
  return useMemo(() => {
    let hasPrimary = false;
    return groupDownloads(downloads, grants, compare).map((group): DownloadGroupView => {
      const candidates = group.downloads.filter(
        ({ file }) => visitor && (isPlatformGiven || mayBeFor(file, visitor.system)),
      );
      const { isSure, files } = suggestFiles(
        candidates.map((download) => ({
          download,
          version: download.file.version,
          platform: getPlatform(download),
        })),
        visitor,
      );
      const isPrimary = isSure && !hasPrimary;
      hasPrimary ||= isPrimary;
      const suggested = new Set(files.map(({ download }) => download));
      const others = group.downloads.filter((download) => !suggested.has(download));
      const toEntry = (download: DownloadInfo): DownloadEntry => {
        const isSuggested = suggested.has(download);
        return {
          download,
          isSuggested,
          isForThisComputer: isSuggested && isSure,
          isPrimary: isSuggested && isPrimary,
        };
      };
      return {
        benefitId: group.benefitId,
        name: group.name,
        state: group.state,
        entries: [...suggested, ...others].map(toEntry),
        choice: suggested.size > 1 ? visitor?.system : undefined,
      };
    });
  }, [downloads, grants, visitor, getPlatform, isPlatformGiven, compare]);
}
