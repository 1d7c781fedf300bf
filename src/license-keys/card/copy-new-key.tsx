import { createCardPart } from '../create-license-key-part.ts';
import { CopyScope } from '../scopes.ts';
import { showCopied } from './show-copied.tsx';

/** Copies the key that has replaced another. Renders a `<button>` element. */
export const CopyNewKey = createCardPart(
  'CopyNew',
  'license-key-copy-new',
  'button',
  ({ copy, messages }, _, part) => {
    const { copyOutcome } = CopyScope.use(part);
    return {
      'data-state': copyOutcome,
      onClick: () => void copy(),
      ...showCopied(copyOutcome, messages.copyNew, messages),
    };
  },
);
