import { LicenseKeyCard, PolarPortalProvider, type Language } from 'polar-customer-portal';
import { de } from 'polar-customer-portal/locale/de';
import { hu } from 'polar-customer-portal/locale/hu';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { startPolar, withLicenseKey } from '../../stories/mock-polar.ts';
import { en } from '../english.ts';

const KEY = 'NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E304DA';

const button = (name: string) => page.getByRole('button', { name, exact: true });

/** Renders a card of a given width, and what reads its places. */
async function render(language?: Language) {
  const { args, parameters } = withLicenseKey({ key: KEY });
  const { polar, server } = parameters.mock;
  await startPolar(parameters.mock);
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  root.render(
    <PolarPortalProvider server={server} sessionToken={polar.sessionToken} language={language}>
      <LicenseKeyCard id={args.id} />
    </PolarPortalProvider>,
  );
  const { reveal } = language?.messages.licenseKeys ?? en;
  await expect.element(button(reveal)).toBeVisible();
  const box = (slot: string) => {
    const { left, top } = host.querySelector('section')?.getBoundingClientRect() ?? new DOMRect();
    const place = host.querySelector(`[data-slot=license-key-${slot}]`)?.getBoundingClientRect();
    return place && [place.left - left, place.top - top, place.width].map(Math.round);
  };
  const code = () => host.querySelector('code') as HTMLElement;
  return {
    host,
    code,
    buttons: () => ['reveal', 'copy'].map((slot) => box(slot)),
    lines: () => {
      const range = document.createRange();
      range.selectNodeContents(code());
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    },
  };
}

test.each([
  ['English', undefined],
  ['German', de],
] as const)(
  'no button of the key moves when another, or itself, says something else (%s)',
  async (_, language) => {
    const { reveal, hide, copy, copied } = language?.messages.licenseKeys ?? en;
    const card = await render(language);
    const places = () =>
      [900, 480, 430].map((width) => {
        card.host.style.width = `${width}px`;
        return card.buttons();
      });
    const before = places();
    for (const [press, shown] of [
      [reveal, hide],
      [copy, copied],
      [hide, reveal],
    ] as const) {
      await button(press).click();
      await expect.element(button(shown)).toBeVisible();
      expect(places(), `after ${press}`).toEqual(before);
    }
  },
);

test('a revealed key of 43 characters stands on one line where it fits, and is whole where not', async () => {
  const card = await render();
  await button(en.reveal).click();
  await expect.element(page.getByText(KEY)).toBeVisible();
  for (const [width, lines] of [
    [900, 1],
    [480, 1],
    [320, 2],
    [280, 2],
  ] as const) {
    card.host.style.width = `${width}px`;
    expect(card.lines(), `at ${width} px`).toBe(lines);
    expect(card.code().scrollWidth).toBeLessThanOrEqual(card.code().clientWidth);
  }
  await userEvent.click(card.code());
  expect(getSelection()?.toString()).toBe(KEY);
});

test('one Escape hides the key alone, and the next one closes the dialog of the host around it', async () => {
  const card = await render();
  const dialog = document.body.appendChild(document.createElement('dialog'));
  const onKey = vi.fn();
  const options = { capture: true };
  document.addEventListener('keydown', onKey, options);
  onTestFinished(() => {
    document.removeEventListener('keydown', onKey, options);
    dialog.remove();
  });
  dialog.append(card.host);
  dialog.showModal();
  await button(en.reveal).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText(KEY)).not.toBeInTheDocument();
  expect(document.activeElement).toBe(button(en.reveal).element());
  expect(dialog.open).toBe(true);
  expect(onKey).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => dialog.open).toBe(false);
});

test('the mask stays on one line beside longer buttons, which are below it where they do not fit', async () => {
  const card = await render(hu);
  for (let width = 480; width > 400; width -= 4) {
    card.host.style.width = `${width}px`;
    expect(card.lines(), `at ${width} px`).toBe(1);
  }
});
