'use client';

import { forwardRef, useState, type ReactNode } from 'react';
import { createPart, type PartProps } from '../../ui/create-part.tsx';
import { ShowMore } from '../../ui/show-more.tsx';
import { DownloadGroupsScope } from '../scopes.ts';
import { DownloadGroup } from './group.tsx';
import { takeRows } from '../rules/take-rows.ts';

/** The number of files at first. */
const FIRST_ROWS = 10;

/** The number of files that "Show more" adds. */
const MORE_ROWS = 50;

const Files = createPart('Download.Files', 'download-files', 'div', () => ({}));

/** Props of {@link DownloadFiles}: these, and every attribute of a `<div>`. */
export type DownloadFilesProps = Omit<PartProps<'div'>, 'children'> & {
  /** What each file shows, of the parts that are about one file. @default all of them */
  children?: ReactNode;
};

/**
 * The files by their benefits, those for this computer first, and what is still being prepared. If there are many, with
 * a button that shows more. Renders a `<div>` element.
 */
export const DownloadFiles = forwardRef<HTMLDivElement, DownloadFilesProps>(function DownloadFiles(
  { children, ...props },
  ref,
) {
  const { groups, isAwaited } = DownloadGroupsScope.use('Download.Files');
  const [shown, setShown] = useState(FIRST_ROWS);
  const taken = takeRows(groups, shown);
  const hasOthers = groups.length > 1;
  return (
    <Files {...props} ref={ref}>
      {taken.groups.map((group) => (
        <DownloadGroup key={group.benefitId} group={group} hasOthers={hasOthers}>
          {children}
        </DownloadGroup>
      ))}
      {isAwaited && <DownloadGroup group={AWAITED} hasOthers={false} />}
      <ShowMore
        rows="download-row"
        count={shown}
        hasMore={taken.isMore}
        onMore={() => setShown(shown + MORE_ROWS)}
      />
    </Files>
  );
});
DownloadFiles.displayName = 'Download.Files';

/** What nobody knows anything of yet. */
const AWAITED = {
  benefitId: '',
  name: undefined,
  state: 'preparing',
  entries: [],
  choice: undefined,
} as const;
