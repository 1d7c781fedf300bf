'use client';

import type { MouseEvent } from 'react';
import { PanelScope } from '../../ui/panel-scope.ts';
import { Icon } from '../../ui/icon.tsx';
import { SteadyText } from '../../ui/steady-text.tsx';
import { useCopyText } from '../../ui/use-copy-text.ts';
import { useClock } from '../../core/react/use-clock.ts';
import { readMoment } from '../rules/moment.ts';
import { isUsable } from '../rules/state.ts';
import { AddressScope, DownloadListScope, StartScope } from '../scopes.ts';
import { createDownloadPart } from './create-download-part.ts';

/**
 * What went wrong after a click, and the ways on: the same address in another tab, or copied. Renders a `<div>`
 * element, or nothing as long as nothing went wrong.
 */
export const DownloadProblem = createDownloadPart(
  'Problem',
  'download-problem',
  'div',
  ({ download: { id }, messages }, { slot }, part) => {
    const { problem, start } = StartScope.use(part);
    const { find } = DownloadListScope.use(part);
    const found = AddressScope.use(part).get(id);
    const isGood = useClock((time) => !!found && isUsable(found, { ...readMoment(), time }));
    if (!problem) return null;
    function startIfEnded(event: MouseEvent<HTMLElement>) {
      const now = find(id);
      // The machine may have slept since. Another tab would show an error.
      if (!now || !isUsable(now)) start(event);
    }
    const { kind, text } = problem;
    return {
      'data-state': kind,
      icon: kind === 'unclear' ? undefined : 'warning',
      children: (
        <>
          <p>{text}</p>
          {kind !== 'not_started' && (
            <div>
              {isGood && (
                <a
                  {...slot('download-tab')}
                  href={found?.file.download.url}
                  target="_blank"
                  rel="noreferrer"
                  onClick={startIfEnded}
                  onAuxClick={(event) => event.button === 1 && startIfEnded(event)}
                >
                  {messages.openInTab}
                </a>
              )}
              <CopyAddress id={id} />
            </div>
          )}
        </>
      ),
    };
  },
);

/** Copies the address of a file, a new one if it is needed. Renders a `<button>` element. */
function CopyAddress({ id }: { id: string }) {
  const { slot, announce } = PanelScope.use('Download.Problem');
  const { messages, find, findAgain } = DownloadListScope.use('Download.Problem');
  async function readAddress() {
    const found = await findAgain(id);
    if (!found) throw new Error('The file has gone.');
    return found.file.download.url;
  }
  const { outcome, copy } = useCopyText(
    () => {
      const found = find(id);
      return found && isUsable(found) ? found.file.download.url : readAddress();
    },
    {
      onCopied: () => announce(messages.copied),
      onFailed: () => announce(messages.copyFailed),
    },
  );
  const isCopied = outcome === 'copied';
  return (
    <button
      type="button"
      form=""
      {...slot('download-copy-address')}
      data-state={outcome}
      onClick={copy}
    >
      <Icon name={isCopied ? 'check' : 'copy'} slot={slot} />
      {isCopied ? (
        <SteadyText text={messages.copied} other={messages.copyAddress} />
      ) : (
        <SteadyText text={messages.copyAddress} other={messages.copied} />
      )}
    </button>
  );
}
