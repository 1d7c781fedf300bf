import { useId } from 'react';

interface SegmentsProps<Value extends string> {
  label: string;
  value: Value;
  /** Each value with its label. */
  options: Record<Value, string>;
  onChange: (value: Value) => void;
}

/** A choice of a few values, all of which are visible. Renders a `<fieldset>` element with radio buttons. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, value, options, onChange } = props;
  const name = useId();
  return (
    <fieldset>
      <legend>{label}</legend>
      <div className="segments">
        {Object.entries<string>(options).map(([option, text]) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              checked={option === value}
              onChange={() => onChange(option as Value)}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
