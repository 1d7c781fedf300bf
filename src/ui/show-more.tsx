import { useEffect, useRef } from 'react';
import { useHandler } from '../core/react/use-handler.ts';
import type { PortalSlot } from '../core/resources.ts';
import { Button } from './button.tsx';
import { PanelScope } from './panel-scope.ts';
import { takeFocus } from './take-focus.ts';

interface ShowMoreProps {
  /** The slot of the rows. */
  rows: PortalSlot;
  /** The number of rows that are shown. */
  count: number;
  /** Whether there are others. */
  hasMore: boolean;
  /** Whether they are under way, when a click does nothing. @default false */
  isPending?: boolean;
  /** @default 'Show more' */
  text?: string;
  /** Shows more, at once or later. */
  onMore: () => void;
  /** Called when more is shown, or nothing came. */
  onShown?: () => void;
}

/**
 * Shows more rows of a list. Once they are there, the focus moves to the first of them, because the button may have
 * gone. Stays where it is when there are no others. Renders a `<button>` element, or nothing.
 */
export function ShowMore({
  rows,
  count,
  hasMore,
  isPending = false,
  text,
  onMore,
  onShown,
}: ShowMoreProps) {
  const { messages, findSlot } = PanelScope.use('Panel.ShowMore');
  const tellShown = useHandler(() => onShown?.());
  /** How many there were before; `undefined` if nothing is awaited, as when the list is shown again. */
  const before = useRef<number>(undefined);
  useEffect(() => {
    const from = before.current;
    if (from === undefined || (count <= from && hasMore)) return;
    before.current = undefined;
    tellShown();
    const all = [...findSlot(rows)];
    // Polar may have had nothing more to show.
    const row = all[from] ?? all[from - 1];
    if (row) takeFocus(row, findSlot('portal-more'));
  }, [count, hasMore, rows, findSlot, tellShown]);
  if (!hasMore) return null;
  return (
    <Button
      slot="portal-more"
      isPending={isPending}
      onClick={() => {
        before.current = count;
        onMore();
      }}
    >
      {text ?? messages.showMore}
    </Button>
  );
}
