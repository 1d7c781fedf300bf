import { PolarPortalProvider } from 'polar-customer-portal';
import { createLicenseKey, createMockPolar } from 'polar-customer-portal/mock';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { TwoKeys } from '../../docs/recipes/two-keys.tsx';
import { LicenseWithUpgrade } from '../../docs/recipes/upgrade.tsx';
import { startPolar } from '../../stories/mock-polar.ts';
import { getCards } from './show-card.ts';

const usage = { usage: 95, limit_usage: 100 };
const [studio, server] = [createLicenseKey(usage), createLicenseKey(usage)];
const polar = createMockPolar({ licenseKeys: [studio, server], rateLimits: false });
const mock = { polar, server: 'https://polar.example/recipes' };

const RECIPES: [name: string, recipe: ReactNode][] = [
  ['two license keys', <TwoKeys key="two" studioId={studio.id} serverId={server.id} />],
  ['an upgrade', <LicenseWithUpgrade key="upgrade" id={studio.id} />],
];

test.each(RECIPES)(
  'the recipe for %s leaves room below the card, and is no wider than a narrow page',
  async (_, recipe) => {
    await startPolar(mock);
    const place = document.body.appendChild(document.createElement('div'));
    place.style.width = '320px';
    const root = createRoot(place);
    onTestFinished(() => {
      root.unmount();
      place.remove();
    });
    root.render(
      <PolarPortalProvider server={mock.server} sessionToken={polar.sessionToken}>
        {recipe}
      </PolarPortalProvider>,
    );
    await expect.poll(() => getCards()[0]?.nextElementSibling).toBeTruthy();
    const [card] = getCards().map((element) => element.getBoundingClientRect());
    const next = getCards()[0]?.nextElementSibling?.getBoundingClientRect();
    expect(card?.width).toBe(320);
    expect(Number(next?.top) - Number(card?.bottom)).toBeGreaterThanOrEqual(16);
  },
);
