import type { ReactNode } from 'react';
import type { FailureText } from '../locale/common-messages.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import { PanelHelp } from './link.tsx';
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
          <Icon name={icon} slot={slot} />
          <PanelTitle>{title}</PanelTitle>
          <p>{description}</p>
          <PanelHelp />
        </>
      )}
    </div>
  );
}
