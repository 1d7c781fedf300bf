'use client';

import { Fragment } from 'react';
import { createDownloadPart } from './create-download-part.ts';
import { getFileFacts } from '../rules/facts.ts';

/** The name of a file. Renders a `<p>` element. */
export const DownloadName = createDownloadPart(
  'Name',
  'download-name',
  'p',
  ({ name, nameId }) => ({
    // Cut by nobody: names of files differ at their ends.
    children: (
      <bdi id={nameId} translate="no">
        {name}
      </bdi>
    ),
  }),
);

/**
 * The badge of the file for the computer that the customer sits at. Renders a `<span>` element, or nothing for any
 * other file.
 */
export const DownloadThisComputer = createDownloadPart(
  'ThisComputer',
  'download-this-computer',
  'span',
  ({ isForThisComputer, messages }) =>
    isForThisComputer ? { children: messages.thisComputer } : null,
);

/** The platform, the version, the size and the date of a file. Renders a `<p>` element. */
export const DownloadFacts = createDownloadPart(
  'Facts',
  'download-facts',
  'p',
  ({ download, platform, messages }, { format }) => ({
    children: getFileFacts(download.file, platform, messages, format).map((fact, index, all) => (
      <Fragment key={index}>
        <span>
          <bdi>{fact}</bdi>
          {/* A line breaks after it, not before. */}
          {index < all.length - 1 && <span>{'\u00a0·'}</span>}
        </span>{' '}
      </Fragment>
    )),
  }),
);
