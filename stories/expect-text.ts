import type { PlayFunction } from 'storybook/internal/csf';
import { expect } from 'storybook/test';

/** Creates the play function of a story that waits for a text, which may be announced too. */
export function expectText(text: string | RegExp): PlayFunction {
  return async ({ canvas }) => {
    await expect(await canvas.findAllByText(text, undefined, { timeout: 10_000 })).not.toHaveLength(
      0,
    );
  };
}
