'use client';

import { useId, type KeyboardEvent } from 'react';
import { useClock } from '../../core/react/use-clock.ts';
import { readMoment } from '../rules/moment.ts';
import { getDownloadState } from '../rules/state.ts';
import { AddressScope, DownloadListScope, StartScope } from '../scopes.ts';
import { createDownloadPart } from './create-download-part.ts';

/**
 * Downloads a file: a plain link, which the browser follows itself. As soon as its address may have ended, it has none,
 * and a click waits for a new one first. Renders an `<a>` element, or a `<span>` for a file that has no address.
 */
export const DownloadLink = createDownloadPart(
  'Link',
  'download-link',
  'a',
  ({ download, nameId, isPrimary, messages }, _, part) => {
    const { target } = DownloadListScope.use(part);
    const found = AddressScope.use(part).get(download.id);
    const { isStarting, start } = StartScope.use(part);
    const id = useId();
    const state = useClock((time) =>
      // The time is 0 on a server, which shows no file.
      found && time > 0 ? getDownloadState(found, { ...readMoment(), time }) : 'ended',
    );
    const isPrimaryLink = { 'data-primary': isPrimary || undefined };
    if (state === 'unavailable') {
      return { tag: 'span', 'data-state': 'unavailable', children: messages.unavailable };
    }
    const hasAddress = state !== 'ended' && !isStarting;
    return {
      id,
      'data-state': isStarting ? 'starting' : 'ready',
      ...isPrimaryLink,
      'aria-labelledby': `${id} ${nameId}`,
      'aria-disabled': isStarting || undefined,
      icon: 'download',
      ...(hasAddress
        ? { href: found?.file.download.url, target, rel: 'noreferrer' }
        : // The same element, so that the focus stays.
          { role: 'link', tabIndex: 0, onKeyDown: clickOnEnter }),
      onClick: start,
      // A new tab would show an address that has ended just now.
      onAuxClick: (event) => event.button === 1 && start(event),
      children: isStarting ? messages.starting : messages.download,
    };
  },
);

function clickOnEnter(event: KeyboardEvent<HTMLElement>) {
  if (event.key === 'Enter' && !event.repeat) event.currentTarget.click();
}
