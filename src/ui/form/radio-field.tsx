import { useId, useLayoutEffect, useRef } from 'react';
import { useLatest } from '../../core/react/use-latest.ts';
import { Field, type FieldOptions } from './field.tsx';
import { useFieldDescription } from './use-field-description.ts';

/** One of the choices of a field that shows all of them. */
export interface RadioChoice {
  value: string;
  text: string;
  /** At the end of its line, for example a price. */
  detail?: string | undefined;
}

/** React takes a click on a radio button for a change of it. */
const TYPES = ['click', 'input', 'change'];

interface RadioFieldProps extends Pick<FieldOptions, 'label' | 'value' | 'onChange' | 'error'> {
  /** In their order. */
  choices: readonly RadioChoice[];
}

/** A field of which all choices are in sight, so that they can be compared. Renders a `<div>` element. */
export function RadioField({ value, onChange, choices, label, error }: RadioFieldProps) {
  const { control, errorId } = useFieldDescription(false, !!error);
  const group = useRef<HTMLDivElement>(null);
  const name = useId();
  const labelId = `${name}-label`;
  const latest = useLatest(onChange);
  // As in `useField`: the host app's form around does not hear of it, in React or not.
  useLayoutEffect(() => {
    const element = group.current;
    if (!element) return;
    function listen(event: Event) {
      event.stopPropagation();
      if (event.type === 'change') latest.current((event.target as HTMLInputElement).value);
    }
    for (const type of TYPES) element.addEventListener(type, listen);
    return () => {
      for (const type of TYPES) element.removeEventListener(type, listen);
    };
  }, [latest]);
  return (
    <Field
      label={label}
      labelId={labelId}
      error={error}
      errorId={errorId}
      control={
        <div {...control} ref={group} role="radiogroup" aria-labelledby={labelId}>
          {choices.map(({ value: each, text, detail }) => (
            <label key={each}>
              <input
                type="radio"
                form=""
                name={name}
                value={each}
                checked={each === value}
                // React warns about a value that nothing changes.
                onChange={ignore}
              />
              <span dir="auto">{text}</span> <span>{detail}</span>
            </label>
          ))}
        </div>
      }
    />
  );
}

function ignore() {}
