import { useMemo } from 'react';
import type { BenefitGrant } from '../../account/benefit-grant-schema.ts';
import { groupDownloads, type DownloadGroup } from '../rules/group.ts';
import {
  getDownloadPlatform,
  type DownloadPlatform,
  type DownloadSystem,
} from '../rules/platform.ts';
import { suggestFiles } from '../rules/suggest.ts';
import type { DownloadInfo } from '../rules/without-address.ts';
import type { DownloadListOptions } from './list-options.ts';

/** A file in its place in the list. */
export interface DownloadEntry {
  download: DownloadInfo;
  platform: DownloadPlatform | null;
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

interface GroupsOptions extends Pick<DownloadListOptions, 'getPlatform' | 'compare'> {
  downloads: readonly DownloadInfo[];
  grants: readonly BenefitGrant[];
  /** `null` if nobody knows. */
  visitor: DownloadPlatform | null;
}

/** The files as they are shown: by benefit, with the one for this computer first. */
export function useGroups({
  downloads,
  grants,
  visitor,
  getPlatform,
  compare,
}: GroupsOptions): readonly DownloadGroupView[] {
  return useMemo(() => {
    let hasPrimary = false;
    return groupDownloads(downloads, grants, compare).map((group): DownloadGroupView => {
      const files = group.downloads.map((download) => ({
        download,
        version: download.file.version,
        platform: findPlatform(download, getPlatform),
      }));
      const suggested = suggestFiles(files, visitor);
      const isPrimary = suggested.isSure && !hasPrimary;
      hasPrimary ||= isPrimary;
      const others = files.filter((file) => !suggested.files.includes(file));
      const toEntry = (isSuggested: boolean) => (file: (typeof files)[number]) => ({
        download: file.download,
        platform: file.platform,
        isSuggested,
        isForThisComputer: isSuggested && suggested.isSure,
        isPrimary: isSuggested && isPrimary,
      });
      return {
        ...group,
        entries: [...suggested.files.map(toEntry(true)), ...others.map(toEntry(false))],
        choice: suggested.files.length > 1 ? visitor?.system : undefined,
      };
    });
  }, [downloads, grants, visitor, getPlatform, compare]);
}

/** The vendor's word counts; without one, what the name and the type say. */
function findPlatform(
  download: DownloadInfo,
  getPlatform: GroupsOptions['getPlatform'],
): DownloadPlatform | null {
  const given = getPlatform?.(download);
  return given === undefined ? getDownloadPlatform(download.file) : given;
}
