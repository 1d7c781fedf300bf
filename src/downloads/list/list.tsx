'use client';

import { forwardRef } from 'react';
import { DownloadFiles } from './files.tsx';
import { DownloadFooter, DownloadHeader } from './header.tsx';
import type { DownloadListProps } from './list-options.ts';
import { DownloadOutdated } from './panel-parts.ts';
import { DownloadRoot } from './root.tsx';

/** The same each time. */
const CONTENT = (
  <>
    <DownloadHeader />
    <DownloadOutdated />
    <DownloadFiles />
    <DownloadFooter />
  </>
);

/**
 * All files that the customer may download, by the benefits that give them. The file for the customer's computer comes
 * first where the browser knows it, and has the primary button. Each file tells its platform, version, size and date,
 * and its SHA-256, with which the customer can check the file on their computer. Also shows every other state, from
 * loading to an ended session, and waits by itself for files that Polar is still preparing. Renders a `<section>`
 * element.
 *
 * Its links never end: they are replaced in time, and a click waits for a new one where the last may have ended. They
 * are plain links, which open in an invisible frame, so that your page stays whatever Polar answers.
 * Source: `GET /v1/customer-portal/downloadables/`, one request for each hundred files, and the names of the benefits
 * from `GET /v1/customer-portal/benefit-grants/`.
 *
 * @example
 * <DownloadList getBenefitName={(id) => products[id]} />
 *
 * @throws `Error` when there is no `PolarPortalProvider` above.
 * @group Components
 */
export const DownloadList = forwardRef<HTMLElement, DownloadListProps>(
  function DownloadList(props, ref) {
    return (
      <DownloadRoot {...props} ref={ref}>
        {CONTENT}
      </DownloadRoot>
    );
  },
);
DownloadList.displayName = 'DownloadList';
