import type { ReactNode } from 'react';
import type { FailureText } from '../locale/common-messages.ts';
import { ICONS, type IconName } from './icons.ts';
import { PanelScope } from './panel-scope.ts';
import { PanelTitle } from './title.tsx';

interface EmptyProps {
  text: FailureText;
  icon: IconName;
  /** Replaces the text and the icon. */
  children: ReactNode;
}

/** The empty state of a list. Renders a `<div>` element. */
export function Empty({ text: [title, description], icon, children }: EmptyProps) {
  const { slot } = PanelScope.use('Panel.Empty');
  return (
    <div {...slot('portal-empty')}>
      {children ?? (
        <>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={ICONS[icon]} />
          </svg>
          <PanelTitle>{title}</PanelTitle>
          <p>{description}</p>
        </>
      )}
    </div>
  );
}
