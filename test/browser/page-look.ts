import { getCards } from './show-card.ts';

interface PageLook {
  theme?: 'light' | 'dark';
  direction?: 'ltr' | 'rtl';
  /** Of the column that the card stands in, in pixels. */
  width?: number;
}

/**
 * Changes how the page around a story looks, as the toolbar of Storybook does, but without a new story:
 * its state stays. Colors have changed when it returns; none is in transition.
 */
export function setLook({ theme, direction, width }: PageLook): void {
  const page = document.querySelector<HTMLElement>('.host-page');
  if (!page) throw new Error('There is no story on the page.');
  if (theme) {
    for (const element of [page, ...getCards()]) element.dataset['theme'] = theme;
    for (const element of page.querySelectorAll('polar-license-key')) {
      element.setAttribute('theme', theme);
    }
  }
  if (direction) page.dir = direction;
  if (width) page.style.width = `${width}px`;
  finishAnimations();
}

/** Ends all transitions at once. */
export function finishAnimations(): void {
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish();
  }
}

/** What leaves the column of its card, or is too small to be pressed, as text. */
export function findMisfits(): string[] {
  return getCards().flatMap((card) => {
    const edges = card.getBoundingClientRect();
    const misfits = card.scrollWidth > card.clientWidth ? ['the card scrolls sideways'] : [];
    if (edges.width > getColumnWidth(card)) misfits.push('the card is wider than its column');
    // A dialog lies over the card, and may be wider.
    for (const element of card.querySelectorAll('button, dt, dd, h3')) {
      if (element.closest('dialog')) continue;
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width === 0) continue;
      if (left < edges.left || right > edges.right)
        misfits.push(`${element.textContent} sticks out`);
      if (element.matches('button') && Math.min(width, height) < 24) {
        misfits.push(`${element.textContent} is smaller than 24 px`);
      }
    }
    return misfits;
  });
}

/** The width that the parent of a card leaves for it. */
function getColumnWidth({ parentElement }: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(parentElement as Element);
  return (parentElement?.clientWidth ?? 0) - parseFloat(paddingLeft) - parseFloat(paddingRight);
}
