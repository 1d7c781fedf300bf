import { screen } from '@testing-library/react';
import { useMemo, type ReactNode } from 'react';
import { DownloadCheck } from '../../../src/downloads/check/check-button.ts';
import { DownloadCheckStatus } from '../../../src/downloads/check/check-status.tsx';
import { downloadCheckEnglish } from '../../../src/downloads/check/english.ts';
import { FileCheck } from '../../../src/downloads/check/file-check.tsx';
import type { ListedFile } from '../../../src/downloads/check/known-file.ts';
import { commonEnglish } from '../../../src/locale/english.ts';
import { createFormat } from '../../../src/locale/format.ts';
import { PanelScope, type PanelView } from '../../../src/ui/panel-scope.ts';
import { useAnnouncer } from '../../../src/ui/use-announcer.ts';
import { renderWithPortal } from '../../render-with-portal.tsx';

const format = createFormat('en');

function Panel({ children }: { children: ReactNode }) {
  const [announcement, announce] = useAnnouncer();
  const view: PanelView = useMemo(
    () => ({
      slot: (name, ...classes) => ({
        'data-slot': name,
        className: classes.join(' ').trim() || undefined,
      }),
      messages: commonEnglish,
      format,
      headingLevel: 2,
      retry: async () => {},
      announce,
      findSlot: () => [],
    }),
    [announce],
  );
  return (
    <PanelScope.Provider value={view}>
      {children}
      <output>{announcement}</output>
    </PanelScope.Provider>
  );
}

interface RowProps {
  file: ListedFile;
  /** @default the file alone */
  listed?: readonly ListedFile[];
}

/** A file of a list, with the button and the status of a check. */
export const Row = ({ file, listed = [file] }: RowProps) => (
  <Panel>
    <FileCheck file={file} messages={downloadCheckEnglish} listOthers={() => listed}>
      <DownloadCheck />
      <DownloadCheckStatus />
    </FileCheck>
  </Panel>
);

/** Shows a file of a list, and the page around it. */
export function renderCheck(props: RowProps, around: (row: ReactNode) => ReactNode = (row) => row) {
  const rendered = renderWithPortal(<>{around(<Row {...props} />)}</>);
  const getField = () => {
    const field = rendered.container.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) throw new Error('There is no file field.');
    return field;
  };
  return {
    ...rendered,
    getField,
    /** What the customer does in the browser's own window. */
    pick: (file: File) => rendered.user.upload(getField(), file),
    getStatus: () =>
      rendered.container.querySelector<HTMLElement>('[data-slot=download-check-status]'),
    getAnnouncement: () => rendered.container.querySelector('output')?.textContent,
  };
}

/** Waits for what a check has found out. */
export const findOutcome = (title: string | RegExp) => screen.findByText(title);
