'use client';

import { createPart } from './create-part.tsx';

/** The title; the focus goes there when there is no better place. Renders an `<h2>` element. */
export const LicenseKeyTitle = createPart('portal-title', 'h2', (view, messages) => ({
  as: `h${view.headingLevel}`,
  tabIndex: -1,
  children: messages.title,
}));
