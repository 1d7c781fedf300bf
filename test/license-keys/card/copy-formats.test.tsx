import { screen } from '@testing-library/react';
import { LicenseKeyCard, LicenseKeyList, type CopyFormat } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../english.ts';
import { NOW, passTime, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { readAnnouncement } from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';

// What a replacement in a text would take for a pattern.
const KEY = "AURORA-$&-$1-$'-7K2P-9QXM";

const ENV: CopyFormat = { label: 'Copy for .env', template: 'LICENSE_KEY={key}' };
const JSON_LINE: CopyFormat = { label: 'Copy as JSON', template: '{"a": "{key}", "b": "{key}"}' };

beforeEach(() => startClock());

const getButton = (name: string) => screen.getByRole('button', { name });

describe('a format in copyFormats', () => {
  test('is a button that copies its template with the key wherever it says so', async () => {
    const { user, onEvent } = renderCard({ key: KEY }, { card: { copyFormats: [ENV, JSON_LINE] } });
    await findCard();
    await user.click(getButton(ENV.label));
    expect(await navigator.clipboard.readText()).toBe(`LICENSE_KEY=${KEY}`);
    await user.click(getButton(JSON_LINE.label));
    expect(await navigator.clipboard.readText()).toBe(`{"a": "${KEY}", "b": "${KEY}"}`);
    expect(onEvent.mock.calls.map(([{ type }]) => type)).toEqual(
      Array(2).fill('license_key.copied'),
    );
    expect(document.documentElement.outerHTML).not.toContain(KEY);
  });

  test('says that it was copied on its own button, for three seconds since the last copy', async () => {
    const { user } = renderCard({}, { card: { copyFormats: [ENV] } });
    await findCard();
    await user.click(getButton(en.copy));
    await passTime(2_000);
    await user.click(getButton(ENV.label));
    await passTime(0);
    expect(readAnnouncement()?.trim()).toBe(en.copied);
    expect(getButton(en.copied)).toHaveAttribute('data-slot', 'license-key-copy-as');
    expect(getButton(en.copy)).toBeVisible();
    await passTime(2_900);
    expect(getButton(en.copied)).toHaveFocus();
    await passTime(100);
    expect(getButton(ENV.label)).toHaveFocus();
  });

  test('has its button in the cards of a list too', async () => {
    const licenseKey = createLicenseKey({}, { now: NOW });
    const { user } = renderWithPortal(<LicenseKeyList copyFormats={[ENV]} />, {
      licenseKeys: [licenseKey],
    });
    await screen.findByRole('heading');
    await user.click(await screen.findByRole('button', { name: /Hidden/, expanded: false }));
    expect(await screen.findByRole('button', { name: ENV.label })).toBeVisible();
  });
});

describe('a format that can be none', () => {
  const mistakes: [mistake: string, formats: unknown, told: string][] = [
    ['no {key}', [{ label: 'Copy', template: 'KEY=$key' }], 'no {key} in its template'],
    ['no label', [{ label: ' ', template: '{key}' }], 'no label'],
    ['neither', [null], 'no label and no {key} in its template'],
    ['neither, since it is a text', 'LICENSE_KEY={key}', 'no label and no {key} in its template'],
  ];

  test.each(mistakes)(
    'is left out, and onError hears once what to write instead (%s)',
    async (_, formats, told) => {
      const copyFormats = formats as CopyFormat[];
      const { onError, rerender, licenseKey } = renderCard({}, { card: { copyFormats } });
      await findCard();
      const card = <LicenseKeyCard id={licenseKey.id} copyFormats={[...copyFormats]} />;
      rerender(
        <>
          {card}
          {card}
        </>,
      );
      await passTime(0);
      const names = screen.getAllByRole('button').map(({ textContent }) => textContent);
      expect(names.slice(0, 3)).toEqual([
        en.reveal,
        en.copy,
        expect.not.stringMatching(/^(Copy|KEY)/),
      ]);
      expect(onError).toHaveBeenCalledOnce();
      const message = onError.mock.lastCall?.[0].message ?? '';
      expect(message).toContain(told);
      expect(message).toContain("{ label: 'Copy for .env', template: 'LICENSE_KEY={key}' }");
    },
  );
});
