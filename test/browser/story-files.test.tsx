import type { Meta } from '@storybook/react-vite';
import { createElement, type ComponentType, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import card from '../../docs/stories/license.stories.tsx';
import list from '../../docs/stories/licenses.stories.tsx';
import { worker } from '../../docs/stories/serve-polar.ts';
import { startPolar, withLicenseKey, worker as ours } from '../../stories/mock-polar.ts';

// Two workers in one page respond to each other's requests, which is what these files avoid.
beforeAll(async () => {
  await startPolar(withLicenseKey().parameters.mock);
  ours.stop();
});
afterAll(async () => {
  worker.stop();
  await ours.start({ quiet: true, onUnhandledRequest: 'bypass' });
});

type Loader = () => Promise<void>;
type Decorator = (story: ComponentType) => ReactNode;

/** Shows the story of a file as Storybook does: its loaders first, then the component in its decorator. */
async function show(meta: Meta) {
  for (const load of meta.loaders as Loader[]) await load();
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  onTestFinished(() => root.unmount());
  const [decorate] = meta.decorators as Decorator[];
  const Story = () => createElement(meta.component as ComponentType, meta.args);
  root.render(decorate?.(Story));
}

const shown = () => document.querySelector('.polar-portal')?.getAttribute('data-state');

test.each([
  ['the first', card, 'active'],
  ['a second', list, 'loaded'],
  ['the first once more', card, 'active'],
])(
  '%s of the story files in docs/testing.md gets responses from its own mock',
  async (_, meta, state) => {
    await show(meta as Meta);
    await expect.poll(shown).toBe(state);
  },
);
