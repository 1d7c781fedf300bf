import { createActivations } from 'polar-customer-portal/mock';
import { expect, test } from 'vitest';
import { en } from '../english.ts';
import { addForeignNodes, outline } from '../foreign-nodes.ts';
import { addElement, holdKey } from './elements.ts';

/** All that changes in the element, and what is ours in its shadow root after each step. */
async function useElement(isDisturbed: boolean): Promise<Record<string, string[]>> {
  const held = await holdKey({
    key: 'NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E304DA',
    activations: createActivations(12),
    limit_activations: 20,
  });
  const seen: Record<string, string[]> = {};
  const element = addElement(held);
  const shadow = element.shadowRoot as ShadowRoot;
  const foreign = isDisturbed ? addForeignNodes(shadow) : undefined;
  if (isDisturbed) shadow.append(document.createElement('style'));

  async function look(step: string, text: string) {
    await expect.poll(() => outline(shadow).join('\n')).toContain(text);
    const end = held.polar.licenseKeys.get(held.id)?.key.slice(-6) ?? '';
    seen[step] = outline(shadow)
      .filter((line) => line !== 'style')
      .map((line) => line.replaceAll(end, 'END'));
    expect(foreign?.findLost() ?? [], step).toEqual([]);
  }
  function click(name: string) {
    const buttons = [...shadow.querySelectorAll('button')].filter(
      (each) => (each.ariaLabel ?? each.textContent) === name,
    );
    buttons.at(-1)?.click();
  }

  await look('loaded', en.loaded(en.title, en.status.active));
  click(en.reveal);
  await look('revealed', en.hide);
  click(en.hide);
  await look('hidden', en.reveal);
  click(en.showMore);
  const field = shadow.querySelector('input') as HTMLInputElement;
  field.value = 'Device 12';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await look('found', en.found(1, String));
  field.value = '';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(() => shadow.querySelectorAll('li')).toHaveLength(10);
  click(`${en.deactivate} Device 12`);
  await look('asked', en.keep);
  click(en.keep);
  await expect.poll(() => shadow.querySelector('dialog')).toBeNull();
  click(en.rotate);
  await expect.poll(() => shadow.querySelector('dialog')).not.toBeNull();
  click(en.rotate);
  // The notice says the same a moment earlier.
  await expect
    .poll(() => shadow.querySelector('[data-slot=portal-announcement]')?.textContent)
    .toContain(en.rotated);
  await look('rotated', en.rotated);
  const { parentElement: parent } = element;
  element.remove();
  await expect.poll(() => outline(shadow).filter((line) => line !== 'style')).toEqual([]);
  parent?.append(element);
  await look('back', en.loaded(en.title, en.status.active));
  foreign?.stop();
  element.remove();
  return seen;
}

test('the element shows the same where extensions of the browser have put nodes of theirs into it', async () => {
  const expected = await useElement(false);
  const actual = await useElement(true);
  for (const step of Object.keys(expected)) expect.soft(actual[step], step).toEqual(expected[step]);
});
