/** From `<h1>` to `<h5>`: headings inside a card are one level below its own. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5;
