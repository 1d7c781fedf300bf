import { useState } from 'react';
import { useHandler } from '../../core/react/use-handler.ts';
import type { FormErrors } from './form-errors.ts';

interface FormErrorsState {
  errors: FormErrors;
  /** Shows errors in place of those before, and moves the focus to the first. */
  show: (fields: FormErrors['fields'], summary?: FormErrors['summary']) => void;
  /** Forgets the errors of some fields, or everything. */
  clear: (...names: string[]) => void;
}

const NONE: FormErrors = { fields: {}, summary: [], turn: 0 };

/** The errors of a form. */
export function useFormErrors(): FormErrorsState {
  const [errors, setErrors] = useState(NONE);
  const show = useHandler((fields: FormErrors['fields'], summary: FormErrors['summary'] = []) =>
    setErrors(({ turn }) => ({ fields, summary, turn: turn + 1 })),
  );
  const clear = useHandler((...names: string[]) =>
    setErrors((last) => {
      if (names.length === 0) return { ...NONE, turn: last.turn };
      const left = Object.entries(last.fields).filter(([name]) => !names.includes(name));
      const isSame = left.length === Object.keys(last.fields).length;
      return isSame ? last : { ...last, fields: Object.fromEntries(left) };
    }),
  );
  return { errors, show, clear };
}
