import { useLayoutEffect, useState } from 'react';

/** How the vendor's page looks. Of this, the card is told only the theme. */
export interface Appearance {
  theme: 'light' | 'dark' | 'system';
  direction: 'ltr' | 'rtl';
  /** Of the column that the card stands in, in pixels. */
  width: '280' | '480' | '640' | '900';
}

/** The page's appearance, and what to change it with. */
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
