import { useMemo, type ReactNode } from 'react';
import { useHandler } from '../../core/react/use-handler.ts';
import { usePageHide } from '../../core/react/use-page-hide.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import type { ListedFile } from './known-file.ts';
import type { DownloadCheckMessages } from './messages.ts';
import { CheckScope, CheckViewScope } from './scopes.ts';
import { useFileCheck } from './use-file-check.ts';
import { useFilePicker } from './use-file-picker.ts';

interface FileCheckProps {
  file: ListedFile;
  messages: DownloadCheckMessages;
  /** Returns the files of the same list, also this one. */
  listOthers: () => readonly ListedFile[];
  children: ReactNode;
}

/** Lets a customer check whether a file of their device is this one, by the parts inside it. */
export function FileCheck({ file, messages, listOthers, children }: FileCheckProps) {
  const panel = PanelScope.use('Download.Files');
  const { view, check, stop, button, isOffered } = useFileCheck(
    { file, messages, listOthers },
    panel,
  );
  const field = useFilePicker((picked) => void check(picked));
  // Not `showPicker`, which throws in a frame of another origin.
  const choose = useHandler(() => field.current?.click());
  const controls = useMemo(
    () => ({ file, messages, isOffered, choose, stop, button }),
    [file, messages, isOffered, choose, stop, button],
  );
  return (
    <CheckScope.Provider value={controls}>
      <CheckViewScope.Provider value={view}>
        {children}
        {/* It cannot be seen or reached: a button opens it, whose text is in the customer's language. */}
        {isOffered && <input ref={field} type="file" form="" hidden tabIndex={-1} aria-hidden />}
        {view.check?.result === null && <WhileChecking onLeave={stop} />}
      </CheckViewScope.Provider>
    </CheckScope.Provider>
  );
}

/** Stops when the customer leaves the page. */
function WhileChecking({ onLeave }: { onLeave: () => void }) {
  usePageHide(onLeave);
  return null;
}
