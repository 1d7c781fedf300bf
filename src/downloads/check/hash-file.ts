import { loadSha256 } from './load-sha256.ts';

/**
 * Bytes that are read and hashed at a time. A computer hashes as many in 5 ms, a phone in 20, and the page does nothing
 * else meanwhile; there may be several between two frames.
 */
export const PIECE_SIZE = 262_144;

interface HashOptions {
  /** Called after each piece. @param done - How many bytes have been hashed. */
  onProgress?: ((done: number) => void) | undefined;
  /** Ends it at once. */
  signal?: AbortSignal | undefined;
}

/** A file could not be read, or not all of it, or has changed meanwhile. */
export class UnreadableFileError extends Error {
  override name = 'UnreadableFileError';
}

/**
 * Computes the SHA-256 of a file piece by piece. The page goes on between two pieces, and no more than a few are ever
 * in memory. Nothing in it waits for a timer, which would stand still in a tab that the customer has left.
 *
 * @returns 64 hexadecimal digits, small letters. They are of all bytes of the file.
 * @throws {@link UnreadableFileError}; the reason of the signal, if it was aborted; a `TypeError` or what else the
 *   browser says if a part of the page cannot be loaded.
 */
export async function hashFile(
  file: File,
  { onProgress, signal }: HashOptions = {},
): Promise<string> {
  const { size, lastModified } = file;
  const sha256 = await orAbort(loadSha256(), signal);
  const hash = sha256.create();
  let done = 0;
  while (done < size) {
    signal?.throwIfAborted();
    const piece = await orAbort(readPiece(file, done, Math.min(done + PIECE_SIZE, size)), signal);
    hash.update(piece);
    done += piece.length;
    onProgress?.(done);
  }
  if (file.size !== size || file.lastModified !== lastModified) {
    throw new UnreadableFileError('The file has changed while it was read.');
  }
  return Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @throws {@link UnreadableFileError} also where the browser gives less than it was asked for, or nothing. */
async function readPiece(file: File, start: number, end: number): Promise<Uint8Array> {
  let buffer: ArrayBuffer;
  try {
    buffer = await file.slice(start, end).arrayBuffer();
  } catch (cause) {
    throw new UnreadableFileError('The browser cannot read the file.', { cause });
  }
  if (buffer.byteLength !== end - start) {
    throw new UnreadableFileError(
      `The browser has read ${buffer.byteLength} bytes where there are ${end - start}.`,
    );
  }
  return new Uint8Array(buffer);
}

/**
 * Waits for a promise until the signal is aborted: a file may be on a drive that does not answer. Not `Promise.race`,
 * which would keep every piece in memory for as long as nobody aborts.
 */
function orAbort<Value>(promise: Promise<Value>, signal?: AbortSignal): Promise<Value> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
