import type { ReactNode } from 'react';
import { Button } from '../button.tsx';
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
          <Button slot="portal-cancel" isPending={isSaving} onClick={onCancel}>
            {cancel}
          </Button>
        )}
        <Button slot="portal-save" isPending={isSaving} onClick={onSave}>
          <SteadyText text={isSaving ? saving : save} other={isSaving ? save : saving} />
        </Button>
      </div>
    </div>
  );
}
