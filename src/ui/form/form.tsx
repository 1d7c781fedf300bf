import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { PanelScope } from '../panel-scope.ts';
import { takeFocus } from '../take-focus.ts';
import type { FormErrors } from './form-errors.ts';

interface FormProps {
  /** Its accessible name. */
  label: string;
  /** A new refusal moves the focus to the first refused field, or to what belongs to none. */
  errors: FormErrors;
  isSaving: boolean;
  /** Called for Enter in a field, unless it is being saved. */
  onSave: () => void;
  /** The fields. */
  children: ReactNode;
  footer: ReactNode;
}

/**
 * Fields that are saved together. No `<form>`: inside of one of the host app it would be invalid HTML, which breaks
 * hydration, and its events would reach that. Renders a `<div>` element.
 */
export function Form({ label, errors, isSaving, onSave, children, footer }: FormProps) {
  const { slot } = PanelScope.use('Panel.Form');
  const form = useRef<HTMLDivElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!form.current || errors.turn === 0) return;
    const refused = form.current.querySelector<HTMLElement>('[aria-invalid]');
    const target = refused ?? summary.current;
    if (target) takeFocus(target, [form.current]);
  }, [errors.turn]);
  function saveOnEnter(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Enter') return;
    // A form around may take it for its own.
    event.stopPropagation();
    // Enter also ends the composition of a word, for example in Japanese.
    const isTyped = isInput(event.target) && !event.nativeEvent.isComposing;
    if (!isTyped) return;
    event.preventDefault();
    if (!isSaving) onSave();
  }
  return (
    <div
      {...slot('portal-form')}
      ref={form}
      role="form"
      aria-label={label}
      data-state={isSaving ? 'saving' : undefined}
      {...{ onKeyDown: saveOnEnter }}
    >
      <div {...slot('portal-fields')}>{children}</div>
      {errors.summary.length > 0 && (
        <div {...slot('portal-form-error')} ref={summary} role="alert" tabIndex={-1}>
          {errors.summary.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      {footer}
    </div>
  );
}

/** Not `instanceof`, which differs in a frame. */
function isInput(target: EventTarget): boolean {
  return 'tagName' in target && target.tagName === 'INPUT';
}
