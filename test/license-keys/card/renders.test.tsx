import { waitFor } from '@testing-library/react';
import { LicenseKeyCard } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NOW, passTime, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { countRenders } from '../../watch-commits.ts';

beforeEach(() => startClock());

const NOTHING = { again: [], first: [] };

describe('while nothing changes', () => {
  test('50 cards render nothing for a minute, with one timer for all of them', async () => {
    const licenseKeys = Array.from({ length: 50 }, () => createLicenseKey({}, { now: NOW }));
    const setInterval = vi.spyOn(globalThis, 'setInterval');
    const clearInterval = vi.spyOn(globalThis, 'clearInterval');
    renderWithPortal(
      <>
        {licenseKeys.map(({ id }) => (
          <LicenseKeyCard key={id} id={id} />
        ))}
      </>,
      { licenseKeys },
    );
    await waitFor(() => {
      expect(document.querySelectorAll('section[data-state=active]')).toHaveLength(50);
    });
    await passTime(1_000);
    expect(await countRenders(() => passTime(60_000))).toEqual(NOTHING);
    const stopped = new Set(clearInterval.mock.calls.map(([timer]) => timer));
    const timers = setInterval.mock.results.filter(({ value }) => !stopped.has(value));
    expect(timers).toHaveLength(1);
  });
});
