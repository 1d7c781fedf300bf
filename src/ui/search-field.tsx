import { PanelScope } from './panel-scope.ts';
import { useEscape } from './use-escape.ts';
import { useField } from './use-field.ts';

interface SearchFieldProps {
  value: string;
  onChange: (value: string) => void;
  /** How many items it has found; `undefined` where something else says that. */
  found: number | undefined;
}

/** A search field, and how many items it has found. Renders a `<div>` element. */
export function SearchField({ value, onChange, found }: SearchFieldProps) {
  const { messages, format, slot } = PanelScope.use('Panel.SearchField');
  const field = useField<HTMLInputElement>(value, onChange);
  // As some browsers do. Here, so that the same key does not close a dialog of the host app as well.
  useEscape(
    value !== '',
    () => (field.ref.current ? [field.ref.current] : []),
    () => onChange(''),
  );
  return (
    <div {...slot('portal-search')}>
      <input
        type="search"
        aria-label={messages.search}
        placeholder={messages.search}
        // A form around may take it for its own Enter.
        onKeyDown={(event) => event.key === 'Enter' && event.stopPropagation()}
        {...field}
      />
      {found !== undefined && <output>{value && messages.found(found, format.number)}</output>}
    </div>
  );
}
