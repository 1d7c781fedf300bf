import type { FieldOptions } from './field.tsx';
import { InputField } from './input-field.tsx';

interface TextFieldProps extends FieldOptions {
  /** @default 'text' */
  type?: 'text' | 'email' | undefined;
  /** Whether it is a code, which no dictionary has. Keyboards have all letters and digits for it. */
  isCode?: boolean | undefined;
}

/** A field for a line of text. Renders a `<div>` element. */
export function TextField({ type = 'text', isCode, ...field }: TextFieldProps) {
  return (
    <InputField
      {...field}
      input={{
        type,
        dir: type === 'email' ? 'ltr' : 'auto',
        ...(isCode && { spellCheck: false, autoCorrect: 'off', autoCapitalize: 'characters' }),
      }}
    />
  );
}
