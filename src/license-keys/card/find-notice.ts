import type { PanelView } from '../../ui/panel-scope.ts';

/** Finds the notice of a card that is in one of these states. */
export function findNotice(
  { findSlot }: PanelView,
  states: readonly string[],
): HTMLElement | undefined {
  return [...findSlot('portal-notice')].find(({ dataset }) =>
    states.includes(dataset['state'] ?? ''),
  );
}
