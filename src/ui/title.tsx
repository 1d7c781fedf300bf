import { createPart } from './create-part.tsx';

/**
 * Creates the heading of a card or list, which gets the focus when there is no better place for it.
 *
 * @param name - As developers write it, for example `LicenseKey.Title`.
 */
export const createTitle = (name: string) =>
  createPart(name, 'portal-title', 'h2', ({ headingLevel, heading }) => ({
    tag: `h${headingLevel}`,
    tabIndex: -1,
    children: heading,
  }));

/** The heading inside the parts of this folder. Renders an `<h2>` element, or that of the level. */
export const PanelTitle = createTitle('Panel.Title');
