import type { ReactNode } from 'react';

/** Whether React would render nothing. */
export const isNothing = (name: ReactNode): name is undefined | null | boolean | '' =>
  name === undefined || name === null || name === '' || typeof name === 'boolean';
