'use client';

import { createPart } from '../../ui/create-part.tsx';
import { CheckScope } from './scopes.ts';

/**
 * Lets the customer choose a file of their device, and checks whether it is this one. Renders a `<button>` element, or
 * nothing if Polar has no checksum of the file.
 */
export const DownloadCheck = createPart('Download.Check', 'download-check', 'button', (_, part) => {
  const { file, messages, isOffered, choose } = CheckScope.use(part);
  if (!isOffered) return null;
  return {
    'aria-label': `${messages.check} ${file.label}`,
    onClick: choose,
    children: messages.check,
  };
});

/** The same below an outcome. Renders a `<button>` element. */
export const CheckAnother = createPart(
  'Download.CheckAnother',
  'download-check-another',
  'button',
  (_, part) => {
    const { file, messages, choose } = CheckScope.use(part);
    return {
      'aria-label': `${messages.checkAnother} ${file.label}`,
      onClick: choose,
      children: messages.checkAnother,
    };
  },
);

/** Stops a check. Renders a `<button>` element. */
export const CheckStop = createPart(
  'Download.CheckStop',
  'download-check-stop',
  'button',
  (_, part) => {
    const { messages, stop } = CheckScope.use(part);
    return { onClick: stop, children: messages.stop };
  },
);
