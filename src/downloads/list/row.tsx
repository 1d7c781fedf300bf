import { memo, useId, useMemo, type ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { DownloadCheckStatus } from '../check/check-status.tsx';
import { FileCheck } from '../check/file-check.tsx';
import { DetailsScope, DownloadListScope, DownloadScope, StartScope } from '../scopes.ts';
import { DownloadDetails, DownloadInfoBox } from './details.tsx';
import { DownloadFacts, DownloadName, DownloadThisComputer } from './facts.tsx';
import { DownloadLink } from './link.tsx';
import { DownloadProblem } from './problem.tsx';
import type { DownloadEntry } from './use-groups.ts';
import { useStart } from './use-start.ts';

/** The name of a file and what else there is about it. Renders a `<div>` element. */
function Summary() {
  const { slot } = PanelScope.use('Download.Files');
  const { platform } = DownloadScope.use('Download.Files');
  return (
    <div {...slot('download-summary')}>
      <Icon name={platform ? 'device' : 'file'} slot={slot} />
      <div>
        <div>
          <DownloadName /> <DownloadThisComputer />
        </div>
        <DownloadFacts />
      </div>
      <DownloadDetails /> <DownloadLink />
    </div>
  );
}

/** The same each time, so that it renders only when something about its file has changed. */
const CONTENT = (
  <>
    <Summary />
    <DownloadProblem />
    <DownloadInfoBox />
    <DownloadCheckStatus />
  </>
);

interface DownloadRowProps extends DownloadEntry {
  name: ReactNode;
  /** Replaces the content. */
  children: ReactNode;
}

/** A file. It renders when something about it has changed. Renders an `<li>` element. */
export const DownloadRow = memo(function DownloadRow({
  download,
  name,
  isSuggested,
  isForThisComputer,
  isPrimary,
  children,
}: DownloadRowProps) {
  const { slot } = PanelScope.use('Download.Files');
  const { messages, listFiles, getPlatform } = DownloadListScope.use('Download.Files');
  const platform = useMemo(() => getPlatform(download), [getPlatform, download]);
  const nameId = useId();
  const disclosure = useDisclosure();
  const label = typeof name === 'string' ? name : download.file.name;
  const start = useStart(download, label);
  const file = useMemo(() => ({ ...download.file, label }), [download, label]);
  const view = useMemo(
    () => ({ download, name, nameId, platform, isForThisComputer, isPrimary }),
    [download, name, nameId, platform, isForThisComputer, isPrimary],
  );
  return (
    <li {...slot('download-row')} data-suggested={isSuggested || undefined} tabIndex={-1}>
      <DownloadScope.Provider value={view}>
        <StartScope.Provider value={start}>
          <DetailsScope.Provider value={disclosure}>
            <FileCheck file={file} messages={messages.check} listOthers={listFiles}>
              {children ?? CONTENT}
            </FileCheck>
          </DetailsScope.Provider>
        </StartScope.Provider>
      </DownloadScope.Provider>
    </li>
  );
});
