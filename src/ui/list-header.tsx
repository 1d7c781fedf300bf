import type { ReactNode } from 'react';
import { PanelScope } from './panel-scope.ts';
import { PanelTitle } from './title.tsx';

interface ListHeaderProps {
  /** Below the title: what holds for the whole list. */
  subtitle: ReactNode;
  /** Announced: what the search, the filter and the order have left, or that they are at work. */
  outcome: string;
  /** Beside the outcome, and announced with it: what it does not hold for. */
  restriction: string | undefined;
  /** The search, the filter and the order. */
  children: ReactNode;
}

/** The title of a list, and its search, filter and order. Renders a `<header>` element. */
export function ListHeader({ subtitle, outcome, restriction, children }: ListHeaderProps) {
  const { slot } = PanelScope.use('Panel.ListHeader');
  return (
    <header {...slot('portal-list-header')}>
      <div>
        <PanelTitle />
        {subtitle}
      </div>
      <div {...slot('portal-list-outcome')}>
        <output>
          {outcome && <span>{outcome}</span>}
          {restriction && <span>{` ${restriction}`}</span>}
        </output>
      </div>
      {children}
    </header>
  );
}
