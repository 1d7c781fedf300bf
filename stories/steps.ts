import type { Canvas } from 'storybook/internal/csf';
import { expect, userEvent } from 'storybook/test';

/** Clicks a button as soon as it is shown. */
export async function press(canvas: Canvas, name: string): Promise<void> {
  await userEvent.click(await canvas.findByRole('button', { name }));
}

/** Presses Tab until a button has the focus: the last one of that name. */
export async function tabTo(canvas: Canvas, name: string): Promise<void> {
  const button = (await canvas.findAllByRole('button', { name })).at(-1);
  for (let steps = 0; document.activeElement !== button && steps < 40; steps += 1) {
    await userEvent.tab();
  }
  await expect(button).toHaveFocus();
}

/** Waits until a text is visible. An announcement may contain the same text. */
export async function see(canvas: Canvas, text: string | RegExp): Promise<void> {
  const [shown] = await canvas.findAllByText(text, undefined, { timeout: 10_000 });
  await expect(shown).toBeVisible();
}
