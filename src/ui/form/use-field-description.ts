import { useId } from 'react';

interface FieldDescription {
  /** Attributes of the control. */
  control: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
  };
  hintId: string;
  errorId: string;
}

/** Ties a control to its label, its hint and its error. */
export function useFieldDescription(hasHint: boolean, hasError: boolean): FieldDescription {
  const id = useId();
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`];
  return {
    control: {
      id,
      'aria-describedby': (hasError ? errorId : hasHint && hintId) || undefined,
      'aria-invalid': hasError || undefined,
    },
    hintId,
    errorId,
  };
}
