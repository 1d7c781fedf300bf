'use client';

import { createPart } from '../../ui/create-part.tsx';
import { Icon } from '../../ui/icon.tsx';
import { DownloadGroupsScope, DownloadListScope } from '../scopes.ts';
import { DownloadHelp, DownloadTitle } from './panel-parts.ts';

/** The title, and a line below it. Renders a `<header>` element. */
export const DownloadHeader = createPart(
  'Download.Header',
  'download-header',
  'header',
  (_, part) => {
    const { messages } = DownloadListScope.use(part);
    return {
      children: (
        <>
          <DownloadTitle />
          <p>{messages.subtitle}</p>
        </>
      ),
    };
  },
);

/** The number of files that could not be read. Renders a `<footer>` element, or nothing as a rule. */
export const DownloadFooter = createPart(
  'Download.Footer',
  'download-footer',
  'footer',
  ({ format, slot }, part) => {
    const { messages } = DownloadListScope.use(part);
    const { unreadable } = DownloadGroupsScope.use(part);
    if (unreadable === 0) return null;
    return {
      children: (
        <>
          <Icon name="warning" slot={slot} />
          <p role="status">{messages.unreadable(unreadable, format.number)}</p>
          <DownloadHelp />
        </>
      ),
    };
  },
);
