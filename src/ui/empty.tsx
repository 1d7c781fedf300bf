import type { ReactNode } from 'react';
import type { FailureText } from '../locale/messages.ts';
import { createPart } from './create-part.tsx';
import { LicenseKeyTitle } from './title.tsx';

const Box = createPart('portal-empty', 'div', () => ({}));

interface LicenseKeyEmptyProps {
  text: FailureText;
  /** In place of the text. */
  children: ReactNode;
}

/** What there is in place of a list. Renders a `<div>` element. */
export function LicenseKeyEmpty({ text: [title, description], children }: LicenseKeyEmptyProps) {
  return (
    <Box>
      {children ?? (
        <>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10.5 2a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M8 8l-6 6m2-2l2 2" />
          </svg>
          <LicenseKeyTitle>{title}</LicenseKeyTitle>
          <p>{description}</p>
        </>
      )}
    </Box>
  );
}
