import { useState } from 'react';

interface ConfirmButtonProps {
  label: string;
  /** What the button is about, for a screen reader that reads the button alone. */
  subject?: string;
  question: string;
  /** The label of the button that confirms. */
  confirmLabel: string;
  onConfirm: () => void;
}

/** A button that asks for a confirmation, which it shows next to itself. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, subject, question, confirmLabel, onConfirm } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-label={subject && `${label} ${subject}`}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <span className="confirmation">
          {question}{' '}
          <button
            type="button"
            onClick={() => {
              setOpen(false);
              onConfirm();
            }}
          >
            {confirmLabel}
          </button>
        </span>
      )}
    </>
  );
}
