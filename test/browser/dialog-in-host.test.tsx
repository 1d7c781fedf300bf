import { LicenseKeyCard, PolarPortalProvider } from 'polar-customer-portal';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { laptops } from '../../stories/fixtures.ts';
import { startPolar, withLicenseKey } from '../../stories/mock-polar.ts';
import { en } from '../english.ts';

const DEACTIVATE = `${en.deactivate} Studio Mac`;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const question = page.getByRole('dialog', { name: en.deactivateTitle('Studio Mac') });

let leave: (() => void) | undefined;

afterEach(() => leave?.());

/** Renders a host app around a card, and opens the question before a deactivation. */
async function openQuestion(around: (card: ReactNode) => ReactNode) {
  const { args, parameters } = withLicenseKey({ activations: laptops(3) });
  const { polar, server } = parameters.mock;
  await startPolar(parameters.mock);
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  leave = () => {
    leave = undefined;
    root.unmount();
    host.remove();
  };
  root.render(
    <PolarPortalProvider server={server} sessionToken={polar.sessionToken} onError={() => {}}>
      {around(<LicenseKeyCard id={args.id} />)}
    </PolarPortalProvider>,
  );
  await expect.element(button(DEACTIVATE)).toBeVisible();
  await button(DEACTIVATE).click();
  await expect.element(question).toBeVisible();
}

/** Whether the dialog of the host app is open. */
const isHostOpen = () =>
  document.querySelector<HTMLDialogElement>('dialog[aria-label=Settings]')?.open;

/** Listens to a key as Radix does: on the document, before the target. */
function listenLikeRadix(onEscape: () => void) {
  const listen = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onEscape();
  };
  const options = { capture: true };
  document.addEventListener('keydown', listen, options);
  onTestFinished(() => document.removeEventListener('keydown', listen, options));
}

describe('in a native dialog of the host app', () => {
  const onCancel = vi.fn();
  const onClose = vi.fn();
  const onClick = vi.fn();
  const toggled: (string | null)[] = [];
  const onToggle = ({ target }: { target: EventTarget }) =>
    toggled.push((target as Element).ariaLabel);

  /** Closes when it is clicked outside of its box, as many do. */
  const openInDialog = () =>
    openQuestion((card) => (
      <dialog
        aria-label="Settings"
        style={{ width: 600 }}
        ref={(dialog) => {
          if (dialog && !dialog.open) dialog.showModal();
        }}
        {...{ onCancel, onClose, onClick, onToggle }}
      >
        {card}
      </dialog>
    ));
  afterEach(() => {
    vi.clearAllMocks();
    toggled.length = 0;
  });

  test('one Escape closes the question alone, and the next one the dialog of the host', async () => {
    await openInDialog();
    await userEvent.keyboard('{Escape}');
    await expect.element(question).not.toBeInTheDocument();
    expect(isHostOpen()).toBe(true);
    expect(document.activeElement).toBe(button(DEACTIVATE).element());
    expect(onCancel).not.toHaveBeenCalled();
    expect(toggled).toEqual(['Settings']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(isHostOpen).toBe(false);
    expect(onCancel).toHaveBeenCalledOnce();
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
  });

  test('a back gesture, which comes without a key, closes the question alone', async () => {
    await openInDialog();
    question.element().dispatchEvent(new Event('cancel', { cancelable: true }));
    await expect.element(question).not.toBeInTheDocument();
    expect(isHostOpen()).toBe(true);
    expect(onCancel).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  test('a click beside the question is no click beside the dialog of the host', async () => {
    await openInDialog();
    onClick.mockClear();
    await userEvent.click(question, { position: { x: -40, y: -40 }, force: true });
    await button(en.keep).click();
    await expect.element(question).not.toBeInTheDocument();
    expect(onClick).not.toHaveBeenCalled();
  });
});

describe('below a host app that listens to keys', () => {
  test('Escape reaches neither a component around the card nor the document', async () => {
    const onKey = vi.fn();
    const onEscape = vi.fn();
    listenLikeRadix(onEscape);
    await openQuestion((card) => (
      <div role="none" onKeyDown={({ key }) => onKey(key)} onKeyUp={({ key }) => onKey(key)}>
        {card}
      </div>
    ));
    onKey.mockClear();
    await userEvent.keyboard('{Escape}');
    await expect.element(question).not.toBeInTheDocument();
    expect(onKey).not.toHaveBeenCalled();
    expect(onEscape).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button(DEACTIVATE).element());
    await userEvent.keyboard('{Escape}');
    expect(onKey.mock.calls.flat()).toEqual(['Escape', 'Escape']);
    expect(onEscape).toHaveBeenCalledOnce();
  });

  test('Escape goes to the host again when the card is removed with its question', async () => {
    const onEscape = vi.fn();
    listenLikeRadix(onEscape);
    await openQuestion((card) => card);
    leave?.();
    await userEvent.keyboard('{Escape}');
    expect(onEscape).toHaveBeenCalledOnce();
  });

  test('Escape goes to what the host opens over the question', async () => {
    const onEscape = vi.fn();
    await openQuestion((card) => card);
    listenLikeRadix(onEscape);
    const alert = document.body.appendChild(document.createElement('dialog'));
    alert.innerHTML = '<button>Stay signed in</button>';
    alert.showModal();
    await userEvent.keyboard('{Escape}');
    expect(onEscape).toHaveBeenCalledOnce();
    expect(alert.open).toBe(false);
    alert.remove();
    await expect.element(question).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(question).not.toBeInTheDocument();
  });

  test('Escape that ends a composition does not close the question', async () => {
    await openQuestion((card) => card);
    const key = { key: 'Escape', isComposing: true, bubbles: true, composed: true };
    button(en.keep).element().dispatchEvent(new KeyboardEvent('keydown', key));
    await new Promise(requestAnimationFrame);
    await expect.element(question).toBeVisible();
  });

  test('a press in the question is inside the layer around it, as Radix decides', async () => {
    let isInside = false;
    const onPointerDownOutside = vi.fn();
    const listen = () => {
      if (!isInside) onPointerDownOutside();
      isInside = false;
    };
    await openQuestion((card) => (
      <div
        onPointerDownCapture={() => {
          isInside = true;
        }}
      >
        {card}
      </div>
    ));
    isInside = false;
    document.addEventListener('pointerdown', listen);
    onTestFinished(() => document.removeEventListener('pointerdown', listen));
    await question.getByRole('heading').click();
    await button(en.keep).click();
    await expect.element(question).not.toBeInTheDocument();
    expect(onPointerDownOutside).not.toHaveBeenCalled();
  });
});

test('Escape that is held, or released after another key, reaches no dialog of the host app', async () => {
  await openQuestion((card) => card);
  const heard: string[] = [];
  const listen = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`);
  for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, listen);
  onTestFinished(() => {
    for (const type of ['keydown', 'keyup'] as const) document.removeEventListener(type, listen);
  });
  const target = button(en.keep).element();
  const press = (type: string, key: string, repeat = false) =>
    (target.isConnected ? target : document.body).dispatchEvent(
      new KeyboardEvent(type, { key, repeat, bubbles: true, composed: true }),
    );
  press('keydown', 'Escape');
  await expect.element(question).not.toBeInTheDocument();
  press('keydown', 'Escape', true);
  press('keyup', 'Shift');
  press('keyup', 'Escape');
  expect(heard).toEqual(['keyup Shift']);
  press('keydown', 'Escape');
  press('keyup', 'Escape');
  expect(heard).toEqual(['keyup Shift', 'keydown Escape', 'keyup Escape']);
});
