import type { PortalSlot } from '../../core/resources.ts';
import { createPart, type Part, type PartContent } from '../../ui/create-part.tsx';
import type { PanelView } from '../../ui/panel-scope.ts';
import {
  DownloadListScope,
  DownloadScope,
  type DownloadListView,
  type DownloadView,
} from '../scopes.ts';

type PartTag = Parameters<typeof createPart>[2];

/**
 * Creates a part that shows a file.
 *
 * @param name - The name without `Download.`, for example `Name`.
 * @param useContent - Returns what to show, or `null` to render nothing.
 */
export function createDownloadPart<Name extends PartTag, Value = undefined>(
  name: string,
  slot: PortalSlot,
  tagName: Name,
  useContent: (
    view: DownloadView & Pick<DownloadListView, 'messages'>,
    panel: PanelView,
    part: string,
  ) => PartContent<Name, Value> | null,
): Part<Name, Value> {
  return createPart<Name, Value>(`Download.${name}`, slot, tagName, (panel, part) => {
    const { messages } = DownloadListScope.use(part);
    return useContent({ ...DownloadScope.use(part), messages }, panel, part);
  });
}
