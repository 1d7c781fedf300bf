import type { ReactNode } from 'react';
import { PanelScope } from '../panel-scope.ts';

/** What every field of a form has. */
export interface FieldOptions {
  /** Names it in the errors of its form. */
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What to enter. Not shown beside an error, which says that again. */
  hint?: string | undefined;
  /** Why it was refused. */
  error?: string | undefined;
  /** The tokens of the HTML attribute. */
  autoComplete?: string | undefined;
  /** Whether two of them stand side by side, where there is room. */
  isHalf?: boolean | undefined;
  /** Below the hint or the error, for example a button. */
  children?: ReactNode;
}

interface FieldProps extends Pick<
  FieldOptions,
  'label' | 'hint' | 'error' | 'isHalf' | 'children'
> {
  /** The `id` of a control that a click on the label leads to; none for a text or a group. */
  controlId?: string | undefined;
  /** The `id` of the label, by which a group names itself. */
  labelId?: string | undefined;
  hintId?: string | undefined;
  errorId?: string | undefined;
  control: ReactNode;
}

/** A control with its label above, and its hint or error below. Renders a `<div>` element. */
export function Field({
  label,
  hint,
  error,
  isHalf,
  children,
  controlId,
  labelId,
  hintId,
  errorId,
  control,
}: FieldProps) {
  const { slot } = PanelScope.use('Panel.Field');
  return (
    <div
      {...slot('portal-field')}
      data-state={error ? 'invalid' : undefined}
      data-half={isHalf ? '' : undefined}
    >
      {controlId ? <label htmlFor={controlId}>{label}</label> : <p id={labelId}>{label}</p>}
      {control}
      {hint && !error && (
        <p id={hintId} {...slot('portal-field-hint')}>
          {hint}
        </p>
      )}
      {error && (
        <p id={errorId} {...slot('portal-field-error')}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}
