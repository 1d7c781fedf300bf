'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalQuery } from '../core/react/use-portal-query.ts';
import { useUnreadableReport } from '../core/react/use-unreadable-report.ts';
import type { DownloadPage } from './api.ts';
import { downloadListOptions } from './queries.ts';
import type { DownloadSelection } from './query-keys.ts';
import { useFreshDownloads } from './use-fresh-downloads.ts';

/**
 * Reads all files that the customer may download, from the cache or from Polar. They are read again before their
 * addresses end, as long as the page is visible. `getDownloadState` tells of each whether its address is good, also
 * after the machine has slept: read again before a click leads to one that has `ended`. `data.unreadable` has a
 * message for each file that could not be read.
 *
 * Show `file.download.url` as a plain link with `rel="noreferrer"`, and request it for nothing else: each GET counts as
 * a download.
 * Source: `GET /v1/customer-portal/downloadables/`, one request for each hundred.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests do not
 *   throw: they are in `error` and go to the provider's `onError`.
 * @group Hooks
 */
export function useDownloads(
  selection?: DownloadSelection,
): UseQueryResult<DownloadPage, PortalError> {
  const { client } = usePortal();
  const options = downloadListOptions(client, selection);
  const query = usePortalQuery(options);
  useUnreadableReport(query.data?.unreadable);
  useFreshDownloads(options.queryKey);
  return query;
}
