import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useLatest } from '../core/react/use-latest.ts';

interface FieldProps<Field> {
  ref: RefObject<Field | null>;
  form: '';
  value: string;
  onChange: () => void;
}

/**
 * The props of a field that is ours alone: it belongs to no form, so Enter submits none, and its changes do
 * not reach the host app's form around it, in React or not.
 *
 * @param onChange - Called with each new value.
 */
export function useField<Field extends HTMLInputElement | HTMLSelectElement>(
  value: string,
  onChange: (value: string) => void,
): FieldProps<Field> {
  const ref = useRef<Field>(null);
  const latest = useLatest({ value, onChange });
  // Before the field can be seen: what somebody or something types at once counts.
  useLayoutEffect(() => {
    const field = ref.current;
    if (!field) return;
    let told: string | undefined;
    // On the field itself: React listens above the form, which would have heard the event by then.
    function listen(event: Event) {
      event.stopPropagation();
      if (!field) return;
      const { value, onChange } = latest.current;
      // A script has set it to what is no option, which leaves it without any: nobody has chosen that.
      if ('selectedIndex' in field && field.selectedIndex < 0) {
        field.value = value;
        return;
      }
      // Browsers tell a text again when the field loses the focus.
      if (field.value === told && told === value) return;
      told = field.value;
      onChange(told);
    }
    for (const type of ['input', 'change']) field.addEventListener(type, listen);
    return () => {
      for (const type of ['input', 'change']) field.removeEventListener(type, listen);
    };
  }, [latest]);
  // React warns about a value that nothing changes.
  return { ref, form: '', value, onChange: ignore };
}

function ignore() {}
