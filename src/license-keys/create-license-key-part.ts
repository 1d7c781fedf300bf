import type { PortalSlot } from '../core/resources.ts';
import { createPart, type Part, type PartContent } from '../ui/create-part.tsx';
import type { PanelView } from '../ui/panel-scope.ts';
import { CardScope, LicenseKeyScope, type CardView, type LicenseKeyView } from './scopes.ts';

type PartTag = Parameters<typeof createPart>[2];

/**
 * Creates a part that shows a license key, in a card or in a row of the list.
 *
 * @param name - The name without `LicenseKey.`, for example `Value`.
 * @param useContent - Returns what to show, or `null` to render nothing.
 */
export function createLicenseKeyPart<Name extends PartTag, Value = undefined>(
  name: string,
  slot: PortalSlot,
  tagName: Name,
  useContent: (
    view: LicenseKeyView,
    panel: PanelView,
    part: string,
  ) => PartContent<Name, Value> | null,
): Part<Name, Value> {
  return createPart<Name, Value>(`LicenseKey.${name}`, slot, tagName, (panel, part) =>
    useContent(LicenseKeyScope.use(part), panel, part),
  );
}

/**
 * Creates a part of a card, which may change the license key. What it shows of the card comes from the scopes that
 * it reads besides.
 */
export function createCardPart<Name extends PartTag, Value = undefined>(
  name: string,
  slot: PortalSlot,
  tagName: Name,
  useContent: (card: CardView, panel: PanelView, part: string) => PartContent<Name, Value> | null,
): Part<Name, Value> {
  return createPart<Name, Value>(`LicenseKey.${name}`, slot, tagName, (panel, part) =>
    useContent(CardScope.use(part), panel, part),
  );
}
