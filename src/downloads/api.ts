import type { PortalClient } from '../core/http/client.ts';
import { parsePage, type PortalPage } from '../core/http/parse.ts';
import type { PortalRequest, RequestOptions } from '../core/http/request.ts';
import { readMoment } from './rules/moment.ts';
import { downloadSchema, type DownloadRead } from './schema.ts';

/** Selects files of the customer. */
export interface DownloadListParams {
  /** Ids of benefits, UUIDs v4: lists only their files. */
  benefit_id?: string | readonly string[] | undefined;
  /** The number of the page, counted from 1. @default 1 */
  page?: number | undefined;
  /** The number of files on a page, at most 100. @default 10 */
  limit?: number | undefined;
}

/**
 * One page of the customer's files, or all of them.
 * Source: `GET /v1/customer-portal/downloadables/`.
 */
export interface DownloadPage extends PortalPage<DownloadRead> {}

/**
 * Lists the files that the customer may download, those of the newest purchase first, each with an address that is
 * good for 60 minutes. Files that were revoked, or that the vendor has removed, are not among them. The names of
 * benefits, and the order in which the vendor shows their files (`benefit.properties.active_files`), are in
 * `listBenefitGrants(client, { type: 'downloadables' })`.
 * Source: `GET /v1/customer-portal/downloadables/`.
 *
 * @throws {@link PortalError} `invalid_request` when Polar refuses a parameter.
 */
export async function listDownloads(
  client: PortalClient,
  params: DownloadListParams = {},
  options?: RequestOptions,
): Promise<DownloadPage> {
  const request: PortalRequest = {
    path: '/v1/customer-portal/downloadables/',
    query: { ...params },
    ...options,
  };
  const response = await client.request(request);
  const received = readMoment();
  const page = parsePage(downloadSchema, response, request);
  return { ...page, items: page.items.map((item) => ({ ...item, received })) };
}
