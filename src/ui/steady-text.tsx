interface SteadyTextProps {
  text: string;
  /** What it changes to, or was before. */
  other: string;
}

/**
 * A text that changes, in the width of the longer one, so that nothing beside it moves. The other text is not
 * in the document, where a screen reader, a translator or a test would take it for shown: only its width is.
 */
export function SteadyText({ text, other }: SteadyTextProps) {
  return (
    <span data-steady="">
      <span>{text}</span>
      <span aria-hidden="true" data-as-wide-as={other} />
    </span>
  );
}
