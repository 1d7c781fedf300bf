import { screen, within } from '@testing-library/react';
import { LicenseKeyList, type LicenseKeyListProps, type PortalTheme } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { createRef } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NOW, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { createKeys, findList, getRow, renderList } from './render-list.tsx';

beforeEach(() => startClock());

describe('LicenseKeyList', () => {
  test('is a region whose heading is one level above those of its cards', async () => {
    const { user } = renderList(createKeys(1));
    const list = await findList();
    expect(list.tagName).toBe('SECTION');
    await user.click(getRow(/Hidden/));
    await within(list).findByText('Studio Mac');
    const headings = within(list).getAllByRole('heading');
    expect(headings.map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
      ['H2', 'License keys'],
      ['H3', 'License key'],
      ['H4', 'Activations'],
    ]);
  });

  test.each<NonNullable<LicenseKeyListProps['headingLevel']>>([1, 3, 4])(
    'starts its headings at level %d',
    async (headingLevel) => {
      const { user } = renderList(createKeys(1), { list: { headingLevel } });
      const list = within(await findList());
      await user.click(getRow(/Hidden/));
      await list.findByText('Studio Mac');
      expect(list.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual([
        `H${headingLevel}`,
        `H${headingLevel + 1}`,
        `H${headingLevel + 2}`,
      ]);
    },
  );

  test.each([
    ['an empty list', []],
    ['a list', createKeys(1)],
  ])(
    'passes class, attributes, event handlers and ref to the root element of %s',
    async (_, overrides) => {
      const ref = createRef<HTMLElement>();
      const onClick = vi.fn();
      const { user } = renderWithPortal(
        <LicenseKeyList
          ref={ref}
          id="licenses"
          className="mine narrow"
          style={{ maxWidth: 480 }}
          title="Nimbus"
          lang="en-ZA"
          data-track="licenses"
          onClick={onClick}
        />,
        { licenseKeys: overrides.map((fields) => createLicenseKey(fields, { now: NOW })) },
      );
      const expectProps = (list: HTMLElement) => {
        expect(list).toHaveClass('polar-portal', 'mine', 'narrow');
        expect(list).toHaveStyle({ maxWidth: '480px' });
        expect(list).toHaveAttribute('id', 'licenses');
        expect(list).toHaveAttribute('title', 'Nimbus');
        expect(list).toHaveAttribute('lang', 'en-ZA');
        expect(list).toHaveAttribute('data-track', 'licenses');
        expect(list).toHaveAttribute('data-slot', 'license-key-list');
        expect(ref.current).toBe(list);
      };
      const list = screen.getByRole('region', { name: 'License keys' });
      expectProps(list);
      await within(list).findByRole('heading', { level: 2 });
      expectProps(list);
      await user.click(list);
      expect(onClick).toHaveBeenCalledOnce();
    },
  );

  test('can be named with aria-label', async () => {
    renderList(createKeys(1), { list: { 'aria-label': 'My licenses' } });
    expect(await screen.findByRole('region', { name: 'My licenses' })).toBeVisible();
  });

  test('exposes its state and the state of each key as data-state', async () => {
    renderList([{ status: 'disabled' }]);
    const list = await findList();
    expect(list).toHaveAttribute('data-state', 'loaded');
    expect(within(list).getByRole('listitem')).toHaveAttribute('data-state', 'disabled');
  });

  test.each<PortalTheme>(['light', 'dark'])('uses the %s theme of the provider', async (theme) => {
    renderList(createKeys(1), { provider: { theme } });
    expect(await findList()).toHaveAttribute('data-theme', theme);
  });

  test('has no inline styles, which a content security policy may forbid', async () => {
    renderList(createKeys(12));
    const list = await findList();
    expect(list.outerHTML).not.toMatch(/ style=|<style/);
  });
});
