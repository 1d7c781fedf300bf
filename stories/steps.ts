import type { Canvas } from 'storybook/internal/csf';
import { expect, userEvent } from 'storybook/test';

/** Presses a button, once it is there. */
export async function press(canvas: Canvas, name: string): Promise<void> {
  await userEvent.click(await canvas.findByRole('button', { name }));
}

/** Goes on with Tab until a button has the focus, as somebody without a mouse does. */
export async function tabTo(canvas: Canvas, name: string): Promise<void> {
  const button = await canvas.findByRole('button', { name });
  for (let steps = 0; document.activeElement !== button && steps < 40; steps += 1) {
    await userEvent.tab();
  }
  await expect(button).toHaveFocus();
}

/** Waits until a text shows. Announced, it may be in the document twice. */
export async function see(canvas: Canvas, text: string): Promise<void> {
  const [shown] = await canvas.findAllByText(text, undefined, { timeout: 5_000 });
  await expect(shown).toBeVisible();
}
