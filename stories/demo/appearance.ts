import { useLayoutEffect, useState } from 'react';

/** The appearance of the vendor's page, which the card follows by itself. */
export interface Appearance {
  theme: 'light' | 'dark' | 'system';
  direction: 'ltr' | 'rtl';
  /** The width of the column that contains the card, in pixels. */
  width: '280' | '480' | '640' | '900';
}

/** The appearance of the page, and a function that changes it. */
export function useAppearance() {
  const [appearance, setAppearance] = useState<Appearance>({
    theme: 'system',
    direction: 'ltr',
    width: '640',
  });
  const { theme, direction } = appearance;
  useLayoutEffect(() => {
    const { documentElement } = document;
    documentElement.dataset.theme = theme;
    documentElement.dir = direction;
  }, [theme, direction]);
  return [appearance, setAppearance] as const;
}
