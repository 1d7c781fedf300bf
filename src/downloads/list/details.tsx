'use client';

import { useId } from 'react';
import { SteadyText } from '../../ui/steady-text.tsx';
import { useCopyText } from '../../ui/use-copy-text.ts';
import { usePortal } from '../../core/react/portal.ts';
import { DownloadCheck } from '../check/check-button.ts';
import { getChecksum } from '../check/get-checksum.ts';
import { DetailsScope, DownloadListScope } from '../scopes.ts';
import { createDownloadPart } from './create-download-part.ts';

/**
 * Opens and closes what else there is about a file. Renders a `<button>` element, or nothing for a file without a
 * checksum.
 */
export const DownloadDetails = createDownloadPart(
  'Details',
  'download-details',
  'button',
  ({ download, nameId, messages }, _, part) => {
    const { button } = DetailsScope.use(part);
    const id = useId();
    if (!getChecksum(download.file)) return null;
    return { id, ...button, 'aria-labelledby': `${id} ${nameId}`, children: messages.details };
  },
);

/** The SHA-256 of a file. Renders a `<code>` element, or nothing for a file without one. */
export const DownloadChecksum = createDownloadPart<'code', string>(
  'Checksum',
  'download-checksum',
  'code',
  ({ download }) => {
    const checksum = getChecksum(download.file);
    if (!checksum) return null;
    return { dir: 'ltr', translate: 'no', value: checksum, children: checksum };
  },
);

/** Copies the SHA-256 of a file. Renders a `<button>` element, or nothing for a file without one. */
export const DownloadCopyChecksum = createDownloadPart(
  'CopyChecksum',
  'download-copy-checksum',
  'button',
  ({ download, messages }, { announce }) => {
    const { emit } = usePortal();
    const checksum = getChecksum(download.file);
    const { outcome, copy } = useCopyText(() => checksum ?? '', {
      onCopied() {
        announce(messages.copied);
        emit({
          type: 'download.checksum_copied',
          download_id: download.id,
          file_id: download.file.id,
          benefit_id: download.benefit_id,
        });
      },
      onFailed: () => announce(messages.copyFailed),
    });
    if (!checksum) return null;
    const { copy: label, copied } = messages;
    return outcome === 'copied'
      ? {
          'data-state': outcome,
          onClick: copy,
          icon: 'check',
          children: <SteadyText text={copied} other={label} />,
        }
      : {
          'data-state': outcome,
          onClick: copy,
          icon: 'copy',
          children: <SteadyText text={label} other={copied} />,
        };
  },
);

/** What else there is about a file, once it is opened. Renders a `<div>` element. */
export const DownloadInfoBox = createDownloadPart(
  'Info',
  'download-info',
  'div',
  ({ download, messages, name }, _, part) => {
    const { isOpen, region } = DetailsScope.use(part);
    const { mayCheck } = DownloadListScope.use(part);
    if (!isOpen) return null;
    return {
      ...region,
      children: (
        <>
          {/* Under which it is saved, where the developer has given it another name. */}
          {name !== download.file.name && (
            <p>
              <bdi translate="no">{download.file.name}</bdi>
            </p>
          )}
          <p>{messages.checksum}</p>
          <DownloadChecksum />
          <div>
            <DownloadCopyChecksum /> {mayCheck && <DownloadCheck />}
          </div>
        </>
      ),
    };
  },
);
