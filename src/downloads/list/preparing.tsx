import { useIsFetching } from '@tanstack/react-query';
import { usePortal } from '../../core/react/portal.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import { downloadQueryKeys } from '../query-keys.ts';
import { DownloadGroupsScope, DownloadListScope } from '../scopes.ts';
import { DownloadHelp } from './panel-parts.ts';

interface PreparingProps {
  state: 'preparing' | 'failed';
}

/** In place of the files of a benefit that is not granted yet. Renders a `<div>` element. */
export function Preparing({ state }: PreparingProps) {
  const { slot } = PanelScope.use('Download.Files');
  const { messages } = DownloadListScope.use('Download.Files');
  const { isLong } = DownloadGroupsScope.use('Download.Files');
  const isLate = state === 'preparing' && isLong;
  const [title, text] =
    messages[state === 'failed' ? 'notPrepared' : isLate ? 'preparingLong' : 'preparing'];
  return (
    <div {...slot('download-preparing')} data-state={isLate ? 'waiting_long' : state}>
      <Icon name={state === 'failed' ? 'warning' : 'progress'} slot={slot} />
      <div>
        <p>{title}</p>
        <p>{text}</p>
      </div>
      {isLate && <LookAgain />}
      {(isLate || state === 'failed') && <DownloadHelp />}
    </div>
  );
}

/** Looks again whether the files are there. Renders a `<button>` element. */
function LookAgain() {
  const { messages: common } = PanelScope.use('Download.Files');
  const { messages, lookAgain } = DownloadListScope.use('Download.Files');
  const { client, queryClient } = usePortal();
  const isLooking = useIsFetching({ queryKey: downloadQueryKeys.all(client) }, queryClient) > 0;
  return (
    <Button slot="download-look-again" isPending={isLooking} onClick={lookAgain}>
      {isLooking ? common.tryingAgain : messages.lookAgain}
    </Button>
  );
}
