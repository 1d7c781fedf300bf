import type { ReactNode } from 'react';
import { PanelScope } from '../panel-scope.ts';
import { SteadyText } from '../steady-text.tsx';

interface FormFooterProps {
  /** Beside the buttons, for example what cannot be changed later. */
  note?: ReactNode;
  save: string;
  /** In place of `save` while it is being saved. */
  saving: string;
  cancel: string;
  isSaving: boolean;
  onSave: () => void;
  /** Without it, there is no button for it. */
  onCancel?: (() => void) | undefined;
}

/** The buttons of a form. Renders a `<div>` element. */
export function FormFooter({
  note,
  save,
  saving,
  cancel,
  isSaving,
  onSave,
  onCancel,
}: FormFooterProps) {
  const { slot } = PanelScope.use('Panel.FormFooter');
  return (
    <div {...slot('portal-form-footer')}>
      {note && <p>{note}</p>}
      <div>
        {onCancel && (
          <button
            type="button"
            form=""
            {...slot('portal-cancel')}
            aria-disabled={isSaving}
            onClick={() => !isSaving && onCancel()}
          >
            {cancel}
          </button>
        )}
        <button
          type="button"
          form=""
          {...slot('portal-save')}
          aria-disabled={isSaving}
          onClick={() => !isSaving && onSave()}
        >
          <SteadyText text={isSaving ? saving : save} other={isSaving ? save : saving} />
        </button>
      </div>
    </div>
  );
}
