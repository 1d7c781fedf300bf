/**
 * What a panel moves the focus to: its headings and rows, in their order. Extensions of the browser may have
 * put others among them that can have the focus.
 */
export const FOCUS_TARGETS = ':is(h1, h2, h3, h4, h5, h6, [data-slot])[tabindex="-1"]';
