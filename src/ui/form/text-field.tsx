import { useField } from '../use-field.ts';
import { Field, type FieldOptions } from './field.tsx';
import { useFieldDescription } from './use-field-description.ts';

interface TextFieldProps extends FieldOptions {
  /** @default 'text' */
  type?: 'text' | 'email' | undefined;
  /** Whether it is a code, which no dictionary has. Keyboards have all letters and digits for it. */
  isCode?: boolean | undefined;
}

/** A field for a line of text. Renders a `<div>` element. */
export function TextField({
  name,
  type = 'text',
  value,
  onChange,
  autoComplete,
  isCode,
  ...field
}: TextFieldProps) {
  const { control, hintId, errorId } = useFieldDescription(!!field.hint, !!field.error);
  const input = useField<HTMLInputElement>(value, onChange);
  return (
    <Field
      {...field}
      controlId={control.id}
      hintId={hintId}
      errorId={errorId}
      control={
        <input
          {...control}
          name={name}
          type={type}
          autoComplete={autoComplete}
          dir={type === 'email' ? 'ltr' : 'auto'}
          {...(isCode && { spellCheck: false, autoCorrect: 'off', autoCapitalize: 'characters' })}
          {...input}
        />
      }
    />
  );
}
