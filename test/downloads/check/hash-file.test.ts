import { describe, expect, test, vi } from 'vitest';
import {
  hashFile,
  PIECE_SIZE,
  UnreadableFileError,
} from '../../../src/downloads/check/hash-file.ts';
import { createBytes, hashBytes } from './files.ts';

const SIZE = 5_000_000;
const PIECES = Math.ceil(SIZE / PIECE_SIZE);

const bytes = createBytes(SIZE);
const createFile = (content = bytes) => new File([content], 'acme.zip', { lastModified: 1 });

/** Replaces what the browser reads of one piece. */
function stubPiece(file: File, index: number, read: (piece: Blob) => Promise<ArrayBuffer>) {
  const slice = file.slice.bind(file);
  return vi.spyOn(file, 'slice').mockImplementation((start = 0, end) => {
    const piece = slice(start, end);
    if (start === index * PIECE_SIZE) {
      const real = slice(start, end);
      piece.arrayBuffer = () => read(real);
    }
    return piece;
  });
}

describe('the hash of a file', () => {
  test('is that of all of its bytes, which are read once, in order, piece by piece', async () => {
    const file = createFile();
    const slice = vi.spyOn(file, 'slice');
    expect(await hashFile(file)).toBe(hashBytes(bytes));
    expect(slice.mock.calls).toEqual(
      Array.from({ length: PIECES }, (_, index) => [
        index * PIECE_SIZE,
        Math.min((index + 1) * PIECE_SIZE, SIZE),
      ]),
    );
  });

  test.each([0, 1, PIECE_SIZE - 1, PIECE_SIZE, PIECE_SIZE + 1])(
    'is right for %i bytes',
    async (size) => {
      expect(await hashFile(createFile(createBytes(size)))).toBe(hashBytes(createBytes(size)));
    },
  );

  test('has one piece after another in memory: none is read before the last was hashed', async () => {
    const file = createFile();
    const steps: string[] = [];
    const slice = file.slice.bind(file);
    vi.spyOn(file, 'slice').mockImplementation((...range) => {
      steps.push('read');
      return slice(...range);
    });
    await hashFile(file, { onProgress: () => steps.push('hashed') });
    expect(steps).toEqual(Array.from({ length: PIECES }, () => ['read', 'hashed']).flat());
  });

  test('comes with its progress, in bytes', async () => {
    const onProgress = vi.fn<(done: number) => void>();
    await hashFile(createFile(), { onProgress });
    expect(onProgress.mock.calls.map(([done]) => done)).toEqual([
      ...Array.from({ length: PIECES - 1 }, (_, index) => (index + 1) * PIECE_SIZE),
      SIZE,
    ]);
  });

  test('needs no timers, which stand still in a tab that the customer has left', async () => {
    vi.useFakeTimers();
    expect(await hashFile(createFile())).toBe(hashBytes(bytes));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a file is unreadable, and has no hash,', () => {
  test.each([
    ['comes back empty', () => Promise.resolve(new ArrayBuffer(0))],
    ['comes back short', (piece: Blob) => piece.slice(1).arrayBuffer()],
    ['comes back too long', async () => new ArrayBuffer(PIECE_SIZE + 1)],
    ['is refused', () => Promise.reject(new DOMException('', 'NotReadableError'))],
  ])('when a piece %s', async (_, read) => {
    for (const index of [0, Math.floor(PIECES / 2), PIECES - 1]) {
      const file = createFile();
      const slice = stubPiece(file, index, read);
      await expect(hashFile(file)).rejects.toBeInstanceOf(UnreadableFileError);
      // No more than was read until then.
      expect(slice).toHaveBeenCalledTimes(index + 1);
    }
  });

  test('when the browser refuses to slice it', async () => {
    const file = createFile();
    vi.spyOn(file, 'slice').mockImplementation(() => {
      throw new DOMException('', 'NotFoundError');
    });
    await expect(hashFile(file)).rejects.toBeInstanceOf(UnreadableFileError);
  });

  test.each(['size', 'lastModified'] as const)('when its %s has changed', async (property) => {
    const file = createFile();
    const before = file[property];
    const onProgress = (done: number) =>
      vi.spyOn(file, property, 'get').mockReturnValue(done > 0 ? before + 1 : before);
    await expect(hashFile(file, { onProgress })).rejects.toBeInstanceOf(UnreadableFileError);
  });
});

describe('when it is aborted', () => {
  test('before, nothing is read', async () => {
    const file = createFile();
    const slice = vi.spyOn(file, 'slice');
    const signal = AbortSignal.abort('left');
    await expect(hashFile(file, { signal })).rejects.toBe('left');
    expect(slice).not.toHaveBeenCalled();
  });

  test('between two pieces, no other is read', async () => {
    const file = createFile();
    const slice = vi.spyOn(file, 'slice');
    const controller = new AbortController();
    const onProgress = () => controller.abort('stopped');
    await expect(hashFile(file, { onProgress, signal: controller.signal })).rejects.toBe('stopped');
    expect(slice).toHaveBeenCalledOnce();
  });

  test('it ends at once, also while a drive does not answer', async () => {
    const file = createFile();
    const controller = new AbortController();
    let failLater: ((error: Error) => void) | undefined;
    stubPiece(file, 1, () => {
      queueMicrotask(() => controller.abort('stopped'));
      return new Promise((_, reject) => {
        failLater = reject;
      });
    });
    await expect(hashFile(file, { signal: controller.signal })).rejects.toBe('stopped');
    // What comes of it later is nobody's.
    failLater?.(new Error('The drive is gone.'));
  });

  test('nothing keeps listening to its signal', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    await hashFile(createFile(), { signal });
    expect(added.mock.calls.length).toBeGreaterThan(PIECES);
    expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
  });
});
