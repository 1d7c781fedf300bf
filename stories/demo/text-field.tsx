import { useId, type ComponentPropsWithRef } from 'react';

interface TextFieldProps extends ComponentPropsWithRef<'input'> {
  label: string;
  mistake: string | undefined;
}

/** A text field with an error message. Renders a `<div>` element. */
export function TextField({ label, mistake, ...props }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...props}
        id={id}
        dir="ltr"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={mistake !== undefined}
        aria-describedby={`${id}-mistake`}
      />
      <output id={`${id}-mistake`} htmlFor={id}>
        {mistake}
      </output>
    </div>
  );
}
