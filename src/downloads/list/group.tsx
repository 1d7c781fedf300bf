import { memo, useId, type ReactNode } from 'react';
import { PanelScope } from '../../ui/panel-scope.ts';
import { DownloadGroupsScope, DownloadListScope } from '../scopes.ts';
import { isNothing } from './is-nothing.ts';
import { Preparing } from './preparing.tsx';
import { DownloadRow } from './row.tsx';
import type { DownloadGroupView } from './use-groups.ts';

interface DownloadGroupProps {
  group: DownloadGroupView;
  /** Whether there are others, from which its heading tells it apart. */
  hasOthers: boolean;
  /** What each file shows, in place of all its parts. */
  children?: ReactNode;
}

/** The files of one benefit, below its name. Renders a `<div>` element. */
export const DownloadGroup = memo(function DownloadGroup({
  group: { benefitId, name, state, entries, choice },
  hasOthers,
  children,
}: DownloadGroupProps) {
  const { slot, headingLevel } = PanelScope.use('Download.Files');
  const { messages, getName } = DownloadListScope.use('Download.Files');
  const { getBenefitName } = DownloadGroupsScope.use('Download.Files');
  const id = useId();
  const given = benefitId ? getBenefitName?.(benefitId) : undefined;
  const heading = isNothing(given) ? (name ?? (hasOthers && messages.otherFiles)) : given;
  const Heading = `h${headingLevel + 1}` as 'h3';
  return (
    <div {...slot('download-group')} data-state={state}>
      {heading && (
        <Heading {...slot('download-group-name')} id={id} dir="auto">
          {heading}
        </Heading>
      )}
      {(choice === 'macos' || choice === 'windows' || choice === 'linux') && (
        <p {...slot('download-hint')}>{messages.whichOne[choice]}</p>
      )}
      {state === 'granted' ? (
        <ul aria-labelledby={heading ? id : undefined}>
          {entries.map((entry) => (
            <DownloadRow key={entry.download.id} {...entry} name={getName(entry.download)}>
              {children}
            </DownloadRow>
          ))}
        </ul>
      ) : (
        <Preparing state={state} />
      )}
    </div>
  );
});
