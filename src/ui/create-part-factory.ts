import type { PortalSlot } from '../core/resources.ts';
import { createPart, type Part, type PartContent, type PartTag } from './create-part.tsx';
import type { PanelView } from './panel-scope.ts';

/**
 * Creates a part that shows something of one scope.
 *
 * @param name - The name without the resource, for example `Amount`.
 * @param useContent - Returns what to show, or `null` to render nothing.
 */
type CreateScopedPart<View> = <Name extends PartTag, Value = undefined>(
  name: string,
  slot: PortalSlot,
  tagName: Name,
  useContent: (view: View, panel: PanelView, part: string) => PartContent<Name, Value> | null,
) => Part<Name, Value>;

/**
 * Returns `createPart` for the parts that show something of the same scope.
 *
 * @param resource - What the names of the parts begin with, for example `Order`.
 * @param useView - Returns what the scope provides. Its argument is the name of the part.
 * @param useIsHidden - Whether the parts render nothing for now. @default never
 */
export function createPartFactory<View>(
  resource: string,
  useView: (part: string) => View,
  useIsHidden: (part: string) => boolean = () => false,
): CreateScopedPart<View> {
  return (name, slot, tagName, useContent) =>
    createPart(`${resource}.${name}`, slot, tagName, (panel, part) => {
      const isHidden = useIsHidden(part);
      const content = useContent(useView(part), panel, part);
      return isHidden ? null : content;
    });
}
