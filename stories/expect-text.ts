import type { PlayFunction } from 'storybook/internal/csf';
import { expect } from 'storybook/test';

/** Creates the play function of a story that waits for a text. */
export function expectText(text: string | RegExp): PlayFunction {
  return async ({ canvas }) => {
    await expect(await canvas.findByText(text, undefined, { timeout: 5_000 })).toBeInTheDocument();
  };
}
