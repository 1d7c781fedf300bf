import type { PortalSlot } from '../../core/resources.ts';
import type { Part } from '../../ui/create-part.tsx';
import { createCardPart } from '../create-license-key-part.ts';
import { CopyScope } from '../scopes.ts';
import { showCopied } from './show-copied.tsx';

/**
 * Creates a button that copies the key.
 *
 * @param label - The name of the message that it shows.
 */
export function createCopyPart(
  name: string,
  slot: PortalSlot,
  label: 'copy' | 'copyNew',
): Part<'button'> {
  return createCardPart(name, slot, 'button', ({ copy, messages }, _, part) => {
    const { copyOutcome } = CopyScope.use(part);
    return {
      'data-state': copyOutcome,
      onClick: () => void copy(),
      ...showCopied(copyOutcome, messages[label], messages),
    };
  });
}
