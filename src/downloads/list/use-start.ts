import { useMemo, useState, type MouseEvent } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useHandler } from '../../core/react/use-handler.ts';
import { getFailureText } from '../../locale/failure-text.ts';
import { toFailureKind } from '../../ui/failure-kind.ts';
import { followLink } from '../../ui/follow-link.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import type { DownloadInfo } from '../rules/without-address.ts';
import { isUsable } from '../rules/state.ts';
import { DownloadListScope, type StartView } from '../scopes.ts';

/**
 * Why a file may not have come:
 *
 * - `not_started`: there was no new address
 * - `refused`: the address was answered with something else
 * - `unclear`: the page is in a frame, which may not be permitted to download, and nobody is told whether it is
 */
export interface StartProblem {
  kind: 'not_started' | 'refused' | 'unclear';
  text: string;
}

/** What becomes of a click on the link of a file. */
export function useStart(download: DownloadInfo, name: string): StartView {
  const { emit, messages: common } = usePortal();
  const { announce } = PanelScope.use('Download.Files');
  const { messages, find, findAgain, isShown, prepareTarget } =
    DownloadListScope.use('Download.Files');
  const [isStarting, setStarting] = useState(false);
  const [problem, setProblem] = useState<StartProblem>();
  const { id } = download;

  function tell(kind: StartProblem['kind'], text: string) {
    setProblem({ kind, text });
    announce(text);
  }

  /** Prepares the page for the file that comes now, and returns the target of the link. */
  function begin(url: string): string {
    setProblem(undefined);
    emit({
      type: 'download.started',
      download_id: id,
      file_id: download.file.id,
      benefit_id: download.benefit_id,
    });
    // Not announced: in most frames a file comes as on any other page.
    if (window.parent !== window) setProblem({ kind: 'unclear', text: messages.nothingHappens });
    return prepareTarget(url, () => tell('refused', messages.refused));
  }

  async function startAgain(document: Document) {
    setStarting(true);
    setProblem(undefined);
    try {
      const found = await findAgain(id);
      // Whoever has clicked has left, and somebody else may be signed in.
      if (!isShown()) return;
      if (!found) announce(messages.gone(name));
      else if (!isUsable(found)) tell('not_started', messages.refused);
      else followLink(found.file.download.url, begin(found.file.download.url), document);
    } catch (error) {
      const [title] = getFailureText(toFailureKind(error), common, messages);
      tell('not_started', messages.notStarted(title));
    } finally {
      setStarting(false);
    }
  }

  const start = useHandler((event: MouseEvent<HTMLElement>) => {
    const found = find(id);
    // Two clicks are one.
    if (isStarting || !found || !isUsable(found)) event.preventDefault();
    else event.currentTarget.setAttribute('target', begin(found.file.download.url));
    if (!event.defaultPrevented || isStarting) return;
    void startAgain(event.currentTarget.ownerDocument);
  });
  return useMemo(() => ({ isStarting, problem, start }), [isStarting, problem, start]);
}
