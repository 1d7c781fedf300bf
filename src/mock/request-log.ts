import type { PortalOperation } from './operation.ts';
import { getUuidIssue } from './uuid.ts';

/** A request that the server received. It holds no token and no license key. */
export interface PortalRequest {
  method: string;
  /**
   * From `/v1` on; of `list` with its query. Where an id belongs and something else stands, `…`
   * stands here: it may be a key.
   */
  path: string;
  /** `undefined` when the server knows no such operation. */
  operation: PortalOperation | undefined;
  /** When it came, in milliseconds since 1970 by the portal's clock. */
  time: number;
  /** By lower-case name. The value of `authorization` is `…`. */
  headers: Record<string, string>;
}

const ID = /(?<=\/license-keys\/)(?!(?:validate|activate|deactivate)$)[^/]+/;

export function toPortalRequest(
  { method, headers }: Request,
  {
    path,
    search,
    operation,
    time,
  }: Pick<PortalRequest, 'path' | 'operation' | 'time'> & { search: string },
): PortalRequest {
  const safePath = path.replace(ID, (id) => (getUuidIssue(id) ? '…' : id));
  return {
    method,
    path: operation === 'list' ? safePath + search : safePath,
    operation,
    time,
    headers: {
      ...Object.fromEntries(headers),
      ...(headers.has('authorization') && { authorization: '…' }),
    },
  };
}
