import { createCardPart } from '../create-license-key-part.ts';
import { showCopied } from './show-copied.tsx';

/** Copies the key that has replaced another. Renders a `<button>` element. */
export const CopyNewKey = createCardPart(
  'CopyNew',
  'license-key-copy-new',
  'button',
  ({ copy, copyOutcome, messages }) => ({
    'data-state': copyOutcome,
    onClick: () => void copy(),
    ...showCopied(copyOutcome, messages.copyNew, messages),
  }),
);
