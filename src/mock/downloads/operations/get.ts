import type { Call } from '../../core/call.ts';
import { notFound, redirect, refuse } from '../../core/responses.ts';
import { readLink } from '../link.ts';
import type { DownloadRecords } from '../records.ts';

const HOUR = 3600;

/**
 * `GET /v1/customer-portal/downloadables/{token}`. Each one counts as a download. It does not look whether the
 * customer still has the file.
 */
export function get(records: DownloadRecords, { state, id: token, base }: Call): Response {
  const link = readLink(token);
  if (!link) return notFound();
  if (link.id === undefined) return refuse(400, 'BadRequest', 'Bad request');
  const isOver = state.now() >= (link.expiresAt ?? 0);
  const download = records.find(link.id);
  if (!isOver && !download) return notFound();
  if (isOver || !download || download.is_malicious) {
    return refuse(410, 'ResourceUnavailable', 'Unavailable');
  }

  records.counts.set(download.id, (records.counts.get(download.id) ?? 0) + 1);
  const { path, name, mime_type } = download.file;
  const key = `polar-s3/${path}`;
  state.storage.put(key, download.content);
  return redirect(
    state.storage.sign(key, { base, filename: name, type: mime_type, seconds: HOUR }),
    302,
  );
}
