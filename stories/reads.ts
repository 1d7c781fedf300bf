import type { PlayFunction } from 'storybook/internal/csf';
import { expect } from 'storybook/test';

/** Waits until a person can read a text in the story. */
export function reads(text: string | RegExp): PlayFunction {
  return async ({ canvas }) => {
    await expect(await canvas.findByText(text, undefined, { timeout: 5_000 })).toBeInTheDocument();
  };
}
