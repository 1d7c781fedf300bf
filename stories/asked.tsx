import { useState } from 'react';

interface AskedProps {
  label: string;
  /** What it is about, for those who hear one button at a time. */
  about?: string;
  question: string;
  answer: string;
  onAnswer: () => void;
}

/** A button that asks before it does something: what it asks unfolds behind it. */
export function Asked({ label, about, question, answer, onAnswer }: AskedProps) {
  const [isAsked, ask] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-expanded={isAsked}
        aria-label={about && `${label} ${about}`}
        onClick={() => ask(!isAsked)}
      >
        {label}
      </button>
      {isAsked && (
        <span className="asked">
          {question}{' '}
          <button
            type="button"
            onClick={() => {
              ask(false);
              onAnswer();
            }}
          >
            {answer}
          </button>
        </span>
      )}
    </>
  );
}
