import { createPart } from './create-part.tsx';
import { LinksScope } from './panel-scope.ts';
import { useLink } from './use-link.ts';

/**
 * Creates a link to a page of the host app, which renders nothing where the host app has none.
 *
 * @param name - The name that developers write, for example `LicenseKey.Renew`.
 * @param link - The name of the link, which is also its `data-state`.
 */
export const createLink = (name: string, link: string) =>
  createPart(name, 'portal-link', 'a', (_, part) => {
    const links = LinksScope.use(part);
    const href = useLink(links[link]);
    if (href === undefined) return null;
    return { href, 'data-state': link, children: links[link]?.text };
  });

/** The way to help for the parts in this folder. Renders an `<a>` element. */
export const PanelHelp = createLink('Panel.Help', 'help');
