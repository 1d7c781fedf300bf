import { screen, waitFor, within } from '@testing-library/react';
import { LicenseKeyCard, type HeadingLevel, type PortalTheme } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { createRef } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../english.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import { renderWithPortal } from '../../render-with-portal.tsx';
import { findCard, renderCard } from './render-card.tsx';

const readNames = () => screen.getAllByRole('region').map((card) => card.ariaLabel);

describe('LicenseKeyCard', () => {
  test('is a region with a name and headings', async () => {
    renderCard();
    const card = await findCard();
    expect(card.tagName).toBe('SECTION');
    const headings = within(card).getAllByRole('heading');
    expect(headings.map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
      ['H2', 'License key'],
      ['H3', 'Activations'],
    ]);
  });

  test('is told apart by the end of its key from others with the same title, which a short key has not', async () => {
    const licenseKeys = [
      createLicenseKey({ key: 'NIMBUS-1C285B2D-6CE6-4BC7-B8BE-AAAAA1' }),
      createLicenseKey({ key: 'NIMBUS-1C285B2D-6CE6-4BC7-B8BE-BBBBB2' }),
      createLicenseKey({ key: 'SHORT' }),
    ];
    renderWithPortal(
      <>
        {licenseKeys.map(({ id }) => (
          <LicenseKeyCard key={id} id={id} />
        ))}
      </>,
      { licenseKeys },
    );
    expect(readNames()).toEqual([en.title, en.title, en.title]);
    await waitFor(() =>
      expect(readNames()).toEqual([
        en.named(en.title, 'AAAAA1'),
        en.named(en.title, 'BBBBB2'),
        en.title,
      ]),
    );
  });

  test.each<HeadingLevel>([1, 3, 5])('starts its headings at level %d', async (headingLevel) => {
    renderCard({}, { card: { headingLevel } });
    const card = within(await findCard());
    expect(card.getByRole('heading', { level: headingLevel })).toHaveTextContent('License key');
    expect(card.getByRole('heading', { level: headingLevel + 1 })).toHaveTextContent('Activations');
  });

  test('keeps the heading level when it shows a failure', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 404);
    renderCard({}, { polar, card: { headingLevel: 4 } });
    expect(await screen.findByRole('heading', { level: 4 })).toHaveTextContent(
      'License key not found',
    );
  });

  test('passes class, attributes, event handlers and ref to its root element, loading and loaded', async () => {
    const ref = createRef<HTMLElement>();
    const onClick = vi.fn();
    const licenseKey = createLicenseKey();
    const { user } = renderWithPortal(
      <LicenseKeyCard
        id={licenseKey.id}
        ref={ref}
        className="mine narrow"
        style={{ maxWidth: 480 }}
        title="Nimbus"
        lang="en-ZA"
        data-track="license"
        onClick={onClick}
      />,
      { licenseKeys: [licenseKey] },
    );
    const expectProps = (card: HTMLElement) => {
      expect(card).toHaveClass('polar-portal', 'mine', 'narrow');
      expect(card).toHaveStyle({ maxWidth: '480px' });
      expect(card).toHaveAttribute('title', 'Nimbus');
      expect(card).toHaveAttribute('lang', 'en-ZA');
      expect(card).toHaveAttribute('data-track', 'license');
      expect(ref.current).toBe(card);
    };
    expectProps(screen.getByRole('region', { name: 'License key' }));
    const card = await findCard();
    expectProps(card);
    await user.click(card);
    expect(onClick).toHaveBeenCalledOnce();
  });

  test('can be named with aria-label', async () => {
    renderCard({}, { card: { 'aria-label': 'Nimbus for Mac' } });
    expect(await findCard('Nimbus for Mac')).toBeVisible();
  });

  test('can be named with aria-labelledby', async () => {
    const licenseKey = createLicenseKey();
    renderWithPortal(
      <>
        <h1 id="nimbus">Nimbus for Mac</h1>
        <LicenseKeyCard id={licenseKey.id} aria-labelledby="nimbus" />
      </>,
      { licenseKeys: [licenseKey] },
    );
    expect(await findCard('Nimbus for Mac')).toBeVisible();
  });

  test('exposes its state as data-state', async () => {
    const polar = servePolar();
    const { rerender, licenseKey } = renderCard({ status: 'disabled' }, { polar });
    expect(screen.getByRole('region')).toHaveAttribute('data-state', 'loading');
    expect(await findCard()).toHaveAttribute('data-state', 'disabled');
    rerender(<LicenseKeyCard id="no id" />);
    await screen.findByRole('alert');
    expect(screen.getByRole('region')).toHaveAttribute('data-state', 'invalid_request');
    expect(licenseKey.status).toBe('disabled');
  });

  test.each<PortalTheme>(['light', 'dark', 'system'])(
    'uses the %s theme of the provider',
    async (theme) => {
      renderCard({}, { provider: { theme } });
      expect(await findCard()).toHaveAttribute('data-theme', theme);
    },
  );

  test('has no inline styles, which a content security policy may forbid', async () => {
    renderCard();
    const card = await findCard();
    expect(card.outerHTML).not.toMatch(/ style=|<style/);
  });

  test('has a name for each button and unique ids when there are several cards', async () => {
    const licenseKeys = [createLicenseKey(), createLicenseKey()];
    renderWithPortal(
      <>
        {licenseKeys.map(({ id }) => (
          <LicenseKeyCard key={id} id={id} />
        ))}
      </>,
      { licenseKeys },
    );
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Reveal' })).toHaveLength(2));
    for (const button of screen.getAllByRole('button')) expect(button).toHaveAccessibleName();
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
