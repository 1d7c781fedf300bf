import type { ReactNode } from 'react';
import { PanelScope } from './panel-scope.ts';
import { PanelTitle } from './title.tsx';

/** The title of a list, and its filter. Renders a `<header>` element. */
export function ListHeader({ children }: { children: ReactNode }) {
  const { slot } = PanelScope.use('Panel.ListHeader');
  return (
    <header {...slot('portal-list-header')}>
      <PanelTitle />
      {children}
    </header>
  );
}
