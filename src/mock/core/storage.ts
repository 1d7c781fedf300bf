const SECOND = 1000;

/** Where the storage is, from the server's address on. At Polar it is another host. */
const PATH = '/v1/storage/';

/** Files that are had by a signed address which lives for a while, as those of S3. */
export interface FileStorage {
  /** Stores a file, or overwrites the one with its key. */
  put(key: string, content: string): void;
  read(key: string): string | undefined;
  /** An address at which a browser saves the file that is there when it asks. */
  sign(key: string, options: SignOptions): string;
  /** The response of the storage; `undefined` when the path is not one of it. */
  respond(url: URL, path: string): Response | undefined;
}

interface SignOptions {
  /** The server's address, without `/v1`. */
  base: string;
  filename: string;
  type: string;
  /** How long the address lives. */
  seconds: number;
}

export function createStorage(now: () => number): FileStorage {
  const files = new Map<string, string>();

  return {
    put: (key, content) => void files.set(toPath(key), content),
    read: (key) => files.get(toPath(key)),
    sign(key, { base, filename, type, seconds }) {
      const query = new URLSearchParams({
        'response-content-disposition': toDisposition(filename),
        'response-content-type': type,
        'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
        'X-Amz-Credential': 'EXAMPLE/us-east-2/s3/aws4_request',
        'X-Amz-Date': new Date(now()).toISOString().replaceAll(/[-:]|\.\d+/g, ''),
        'X-Amz-Expires': `${seconds}`,
        'X-Amz-SignedHeaders': 'host',
        'X-Amz-Signature': '0'.repeat(64),
      });
      return `${base}${toPath(key)}?${query}`;
    },
    respond({ searchParams }, path) {
      if (!path.startsWith(PATH)) return undefined;
      const content = files.get(path);
      if (content === undefined) return refuse(404, 'NoSuchKey');
      if (now() >= getEnd(searchParams)) return refuse(403, 'AccessDenied');
      return new Response(content, {
        headers: {
          'content-type': searchParams.get('response-content-type') ?? 'binary/octet-stream',
          'content-disposition': searchParams.get('response-content-disposition') ?? 'attachment',
        },
      });
    },
  };
}

function toPath(key: string): string {
  return PATH + key.split('/').map(encodeURIComponent).join('/');
}

function toDisposition(filename: string): string {
  // oxlint-disable-next-line no-control-regex -- what ASCII is
  const ascii = filename.replaceAll(/[^\x00-\x7F]/g, '');
  const plain = `attachment; filename="${ascii}"`;
  return ascii === filename ? plain : `${plain}; filename*=UTF-8''${encodeURIComponent(filename)}`;
}

/** `NaN`, which is never reached, for an address that was not signed. */
function getEnd(query: URLSearchParams): number {
  const date = query.get('X-Amz-Date') ?? '';
  const start = Date.parse(
    date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
  );
  return start + Number(query.get('X-Amz-Expires')) * SECOND;
}

function refuse(status: number, code: string): Response {
  return new Response(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`, {
    status,
    headers: { 'content-type': 'application/xml' },
  });
}
