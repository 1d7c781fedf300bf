import { createPart } from './create-part.tsx';
import { HeadingScope } from './panel-scope.ts';

/**
 * Creates the heading of a card or list. It gets the focus when the focused element has gone and there is
 * no better place.
 *
 * @param name - The name that developers write, for example `LicenseKey.Title`.
 */
export const createTitle = (name: string) =>
  createPart(name, 'portal-title', 'h2', ({ headingLevel }, part) => ({
    tag: `h${headingLevel}`,
    tabIndex: -1,
    // It may be somebody else's text, in another direction than the card.
    children: <bdi>{HeadingScope.use(part)}</bdi>,
  }));

/** The heading for the parts in this folder. Renders an `<h2>` element, or that of the heading level. */
export const PanelTitle = createTitle('Panel.Title');
