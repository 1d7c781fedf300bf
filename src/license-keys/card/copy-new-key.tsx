import { createCardPart } from '../create-license-key-part.ts';

/** Copies the key that has replaced another. Renders a `<button>` element. */
export const CopyNewKey = createCardPart(
  'CopyNew',
  'license-key-copy-new',
  'button',
  ({ copy, copyOutcome, messages }) => {
    const isCopied = copyOutcome === 'copied';
    const [text, other] = isCopied
      ? [messages.copied, messages.copyNew]
      : [messages.copyNew, messages.copied];
    return {
      'data-state': copyOutcome,
      onClick: () => void copy(),
      icon: isCopied ? 'check' : 'copy',
      // As wide as the longer of the two, so that nothing moves below the pointer.
      children: <span data-other={other}>{text}</span>,
    };
  },
);
