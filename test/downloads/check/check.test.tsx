import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import * as loading from '../../../src/downloads/check/load-sha256.ts';
import { countRenders } from '../../watch-commits.ts';
import { createBytes, createListed, hashBytes, UNKNOWN } from './files.ts';
import { findOutcome, renderCheck, Row } from './render-check.tsx';

const SIZE = 750_000;
const bytes = createBytes(SIZE);
const known = createListed({ name: 'acme.dmg', size: SIZE, checksum_sha256_hex: hashBytes(bytes) });
const createFile = (name = 'acme.dmg', content: BlobPart = bytes) => new File([content], name);

/** A file whose pieces are read when the test says so. */
function createSlowFile() {
  const file = createFile();
  const waiting: (() => void)[] = [];
  const slice = file.slice.bind(file);
  vi.spyOn(file, 'slice').mockImplementation((...range) => {
    const piece = slice(...range);
    const read = piece.arrayBuffer.bind(piece);
    piece.arrayBuffer = async () => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return read();
    };
    return piece;
  });
  const readPiece = async () => {
    await waitFor(() => expect(waiting).not.toEqual([]));
    await act(async () => waiting.shift()?.());
  };
  return { file, waiting, readPiece };
}

const button = (name: RegExp | string) => screen.getByRole('button', { name });
const bar = () => screen.getByRole('progressbar');

describe('a check', () => {
  test('says that the same file is the same, also under another name, and announces it', async () => {
    const { pick, getStatus, getAnnouncement, onEvent } = renderCheck({ file: known });
    expect(getStatus()).toBeNull();
    await pick(createFile('acme (1).dmg'));
    await findOutcome('“acme (1).dmg” is the same file');
    expect(getStatus()).toHaveAttribute('data-state', 'same');
    expect(getAnnouncement()).toBe(
      '“acme (1).dmg” is the same file. It arrived complete and nobody has changed it.',
    );
    expect(onEvent.mock.calls).toEqual([
      [{ type: 'download.checked', file_id: known.id, outcome: 'same' }],
    ]);
  });

  test('says that a changed file is another one, and what to do', async () => {
    const { pick, getStatus } = renderCheck({ file: known });
    const changed = bytes.slice();
    changed[SIZE - 1] = 1;
    await pick(createFile('acme.dmg', changed));
    await findOutcome('“acme.dmg” is another file');
    expect(getStatus()).toHaveTextContent('Delete it and download it again.');
  });

  test('says at once that a smaller file is not complete, and does not read it', async () => {
    const { pick } = renderCheck({ file: known });
    const load = vi.spyOn(loading, 'loadSha256');
    const file = createFile('acme.dmg', bytes.slice(0, SIZE / 2));
    const slice = vi.spyOn(file, 'slice');
    await pick(file);
    expect(screen.getByText('“acme.dmg” is not complete')).toBeVisible();
    expect(screen.getByText(/^It has 50% of the file’s size/)).toBeVisible();
    expect(slice).not.toHaveBeenCalled();
    expect(load).not.toHaveBeenCalled();
  });

  test('names another file of the list', async () => {
    const other = createBytes(SIZE + 5).toReversed();
    const windows = createListed({
      label: 'Acme Studio for Windows',
      version: '4.2.0',
      size: other.length,
      checksum_sha256_hex: hashBytes(other),
    });
    const { pick } = renderCheck({ file: known, listed: [known, windows] });
    await pick(createFile('acme.dmg', other));
    await findOutcome('“acme.dmg” is “Acme Studio for Windows (4.2.0)”');
  });

  test.each([
    ['rejects', () => Promise.reject(new DOMException('', 'NotReadableError'))],
    ['comes back empty', () => Promise.resolve(new ArrayBuffer(0))],
  ])('has no verdict when a read %s', async (_, read) => {
    const { pick, getStatus, onError } = renderCheck({ file: known });
    const file = createFile();
    vi.spyOn(file, 'slice').mockReturnValue(Object.assign(new Blob(), { arrayBuffer: read }));
    await pick(file);
    await findOutcome('“acme.dmg” could not be read');
    expect(getStatus()).toHaveAttribute('data-state', 'unreadable');
    expect(onError).not.toHaveBeenCalled();
  });

  test('says so when the part of the page that checks does not load, and can be tried again', async () => {
    vi.spyOn(loading, 'loadSha256').mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const { pick, getStatus } = renderCheck({ file: known });
    await pick(createFile());
    await findOutcome('“acme.dmg” could not be checked');
    expect(getStatus()).toHaveTextContent('reload the page');
    await pick(createFile());
    await findOutcome('“acme.dmg” is the same file');
  });

  test('is not offered where Polar has no checksum', () => {
    const { container } = renderCheck({ file: createListed(UNKNOWN) });
    expect(screen.queryByRole('button')).toBeNull();
    expect(container.querySelector('input')).toBeNull();
  });

  test('says nothing of a file that the seller has replaced since', async () => {
    const { pick, rerender, getStatus } = renderCheck({ file: known });
    await pick(createFile());
    await findOutcome('“acme.dmg” is the same file');
    rerender(<Row file={{ ...known, checksum_sha256_hex: hashBytes('new') }} />);
    expect(getStatus()).toBeNull();
  });
});

describe('while a file is read', () => {
  test('its progress is a progress bar with a name and a text, and not announced', async () => {
    const { pick, getAnnouncement } = renderCheck({ file: known });
    const { file, readPiece } = createSlowFile();
    await pick(file);
    expect(bar()).toHaveAccessibleName('Checking “acme.dmg”…');
    expect(bar()).toHaveAttribute('aria-valuenow', '0');
    expect(bar()).toHaveAttribute('aria-valuetext', '0%');
    expect(getAnnouncement()).toBe('Checking “acme.dmg”…');
    await readPiece();
    await waitFor(() => expect(bar()).toHaveAttribute('aria-valuenow', '34'));
    expect(screen.getByText('34%')).toBeVisible();
    expect(getAnnouncement()).toBe('Checking “acme.dmg”…');
    await readPiece();
    await readPiece();
    await findOutcome('“acme.dmg” is the same file');
  });

  test('its progress renders nothing of the row but itself', async () => {
    const { pick } = renderCheck({ file: known });
    const { file, readPiece } = createSlowFile();
    await pick(file);
    const { again, first } = await countRenders(async () => {
      await readPiece();
      await waitFor(() => expect(bar()).toHaveAttribute('aria-valuenow', '34'));
    });
    expect(again).toContain('Progress');
    expect(again).not.toContain('Download.Check');
    expect(first).toEqual([]);
  });

  test('the customer stops it at once, and nothing is claimed', async () => {
    const { pick, user, getStatus, getAnnouncement, onEvent } = renderCheck({ file: known });
    const { file, waiting } = createSlowFile();
    await pick(file);
    await waitFor(() => expect(waiting).toHaveLength(1));
    await user.click(button('Stop'));
    expect(getStatus()).toHaveAttribute('data-state', 'stopped');
    expect(getAnnouncement()).toMatch(/^The check of “acme.dmg” was stopped/);
    // The piece that was asked for changes nothing, and is the last.
    await act(async () => waiting.shift()?.());
    expect(getStatus()).toHaveAttribute('data-state', 'stopped');
    expect(waiting).toEqual([]);
    expect(onEvent).not.toHaveBeenCalled();
  });

  test('another choice takes its place', async () => {
    const { pick, getStatus } = renderCheck({ file: known });
    const { file, waiting } = createSlowFile();
    await pick(file);
    await waitFor(() => expect(waiting).toHaveLength(1));
    await pick(createFile('second.dmg'));
    await findOutcome('“second.dmg” is the same file');
    await act(async () => waiting.shift()?.());
    expect(getStatus()).toHaveTextContent('second.dmg');
    expect(waiting).toEqual([]);
  });

  test('leaving the page stops it', async () => {
    const { pick, getStatus } = renderCheck({ file: known });
    const { file, waiting } = createSlowFile();
    await pick(file);
    await waitFor(() => expect(waiting).toHaveLength(1));
    fireEvent(window, new Event('pagehide'));
    expect(getStatus()).toHaveAttribute('data-state', 'stopped');
    await act(async () => waiting.shift()?.());
    expect(waiting).toEqual([]);
  });

  test('removing it from the page stops it', async () => {
    const { pick, unmount, onEvent } = renderCheck({ file: known });
    const { file, waiting } = createSlowFile();
    await pick(file);
    await waitFor(() => expect(waiting).toHaveLength(1));
    unmount();
    await act(async () => waiting.shift()?.());
    expect(waiting).toEqual([]);
    expect(onEvent).not.toHaveBeenCalled();
  });
});

describe('choosing a file', () => {
  test('is done with a file field of the browser, which a button opens', async () => {
    const { user, getField } = renderCheck({ file: known });
    const open = vi.spyOn(getField(), 'click').mockImplementation(() => {});
    await user.tab();
    expect(button('Check a file… Acme Studio 4.2.1 for Mac')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(open).toHaveBeenCalledOnce();
    // The button is the only stop of the keyboard.
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  test('tells the host page nothing: no form, no dialog and no handler around it', async () => {
    const heard = vi.fn();
    const { user, pick, getField } = renderCheck({ file: known }, (row) => (
      <form onChange={heard} onInput={heard} onSubmit={heard}>
        {row}
      </form>
    ));
    const form = getField().closest('form');
    if (!form) throw new Error('There is no form.');
    const types = ['change', 'input', 'cancel', 'submit'];
    for (const type of types) form.addEventListener(type, heard);
    await pick(createFile());
    await findOutcome('“acme.dmg” is the same file');
    fireEvent(getField(), new Event('cancel', { bubbles: true }));
    await user.click(button(/^Check another file/));
    expect(heard).not.toHaveBeenCalled();
    expect(getField().form).toBeNull();
    expect(within(form).getByRole('button', { name: /^Check a file/ })).toHaveProperty(
      'form',
      null,
    );
  });

  test('may be done again with the same file', async () => {
    const { pick, getAnnouncement, getField } = renderCheck({ file: known });
    await pick(createFile());
    await findOutcome('“acme.dmg” is the same file');
    expect(getField().value).toBe('');
    await pick(createFile('acme.dmg', bytes.slice(1)));
    await findOutcome('“acme.dmg” is not complete');
    const first = getAnnouncement();
    await pick(createFile('acme.dmg', bytes.slice(1)));
    // Announced again, although it is the same text.
    await waitFor(() => expect(getAnnouncement()).not.toBe(first));
  });
});

describe('the focus', () => {
  test('goes from Stop to the button that checks another file, and back', async () => {
    const { pick, user, getStatus } = renderCheck({ file: known });
    const { file, readPiece } = createSlowFile();
    await pick(file);
    button('Stop').focus();
    for (let piece = 0; piece < 3; piece += 1) await readPiece();
    await findOutcome('“acme.dmg” is the same file');
    expect(button(/^Check another file/)).toHaveFocus();

    const second = createSlowFile();
    await act(async () => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      Object.defineProperty(field, 'files', { value: [second.file], configurable: true });
      field?.dispatchEvent(new Event('change'));
    });
    expect(button('Stop')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(button(/^Check another file/)).toHaveFocus();
    expect(getStatus()).toHaveAttribute('data-state', 'stopped');
  });

  test('stays where the customer has it when a check ends', async () => {
    const { pick } = renderCheck({ file: known });
    const { file, readPiece } = createSlowFile();
    await pick(file);
    const focused = button(/^Check a file/);
    focused.focus();
    for (let piece = 0; piece < 3; piece += 1) await readPiece();
    await findOutcome('“acme.dmg” is the same file');
    expect(focused).toHaveFocus();
  });
});
