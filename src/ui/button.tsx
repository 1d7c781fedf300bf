import type { ComponentPropsWithoutRef } from 'react';
import type { PortalSlot } from '../core/resources.ts';
import { PanelScope } from './panel-scope.ts';

interface ButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'slot' | 'type' | 'form'> {
  slot: PortalSlot;
  /** Whether a click does nothing for now. Not `disabled`, which would take the focus away. */
  isPending: boolean;
  onClick: () => void;
}

/** A button that is no part, and submits no form of the host app. Renders a `<button>` element. */
export function Button({ slot: name, isPending, onClick, ...props }: ButtonProps) {
  const { slot } = PanelScope.use('Panel.Button');
  return (
    <button
      type="button"
      form=""
      {...slot(name)}
      aria-disabled={isPending}
      {...props}
      onClick={() => !isPending && onClick()}
    />
  );
}
