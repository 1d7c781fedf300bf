import { useEffect, useMemo, useRef, useState } from 'react';
import { getFocused } from '../../core/react/get-focused.ts';
import { usePortal } from '../../core/react/portal.ts';
import { useHandler } from '../../core/react/use-handler.ts';
import type { PanelView } from '../../ui/panel-scope.ts';
import type { CheckResult } from './check-result.ts';
import { getCheckText } from './check-text.ts';
import { getChecksum } from './get-checksum.ts';
import { hashFile, UnreadableFileError } from './hash-file.ts';
import { judgeFile } from './judge-file.ts';
import type { ListedFile } from './known-file.ts';
import type { DownloadCheckMessages } from './messages.ts';
import type { CheckView } from './scopes.ts';

interface FileCheckOptions {
  file: ListedFile;
  messages: DownloadCheckMessages;
  listOthers: () => readonly ListedFile[];
}

/** Checks a file that a customer has chosen, and announces what it finds out. A new check ends the one before. */
export function useFileCheck(
  { file: expected, messages, listOthers }: FileCheckOptions,
  { announce, format }: Pick<PanelView, 'announce' | 'format'>,
) {
  const { emit } = usePortal();
  const checksum = getChecksum(expected);
  const [state, setState] = useState<(CheckView & { checksum: string | null }) | null>(null);
  const running = useRef<{ controller: AbortController; file: File }>(null);
  const button = useRef<HTMLButtonElement>(null);

  const end = useHandler((file: File, result: CheckResult) => {
    running.current = null;
    const { name, size } = file;
    setState({ checksum, check: { name, size, result, hadFocus: hasFocus(button.current) } });
    announce(getCheckText(result, file, expected, messages, format.number).join('. '));
    const { outcome } = result;
    if (outcome !== 'stopped') emit({ type: 'download.checked', file_id: expected.id, outcome });
  });
  const judge = useHandler((picked: File, hash?: string) =>
    judgeFile({ picked, expected, listed: listOthers(), hash }),
  );
  const check = useHandler(async (file: File) => {
    running.current?.controller.abort();
    const verdict = judge(file);
    if (verdict) return end(file, verdict);
    const controller = new AbortController();
    const { signal } = controller;
    running.current = { controller, file };
    const { name, size } = file;
    const hadFocus = hasFocus(button.current);
    let shown: number | undefined;
    function show(percent: number) {
      if (percent === shown) return;
      shown = percent;
      setState({ checksum, check: { name, size, hadFocus, result: null, percent } });
    }
    show(0);
    announce(messages.checking(name));
    try {
      const hash = await hashFile(file, {
        signal,
        onProgress: (done) => show(Math.floor((100 * done) / size)),
      });
      if (!signal.aborted) end(file, judge(file, hash) ?? { outcome: 'other' });
    } catch (error) {
      if (signal.aborted) return;
      end(file, { outcome: error instanceof UnreadableFileError ? 'unreadable' : 'unavailable' });
    }
  });
  const stop = useHandler(() => {
    if (!running.current) return;
    const { controller, file } = running.current;
    controller.abort();
    end(file, { outcome: 'stopped' });
  });

  useEffect(() => {
    // It was hidden by `<Activity>`, and is shown again.
    if (running.current?.controller.signal.aborted) stop();
    return () => running.current?.controller.abort();
  }, [stop]);

  // What was found out about another file of the seller's says nothing about this one.
  const shown = state?.checksum === checksum ? state.check : null;
  const view: CheckView = useMemo(() => ({ check: shown }), [shown]);
  return { view, check, stop, button, isOffered: checksum !== null };
}

function hasFocus(button: HTMLElement | null): boolean {
  return !!button && getFocused(button) === button;
}
