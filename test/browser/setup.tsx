import { composeStory, setProjectAnnotations } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { afterAll } from 'vitest';
import * as preview from '../../.storybook/preview.tsx';
import { withLicenseKey } from '../../stories/mock-polar.ts';
import { skipOwnerStacks } from '../owner-stacks.ts';

setProjectAnnotations([preview]);
skipOwnerStacks();

configure({ asyncUtilTimeout: 10_000 });

// A story stays on the page until the next one runs. The files share one page, and not all of them run
// stories, so that the last story of each is replaced by an empty one.
const Empty = composeStory({ ...withLicenseKey(), render: () => <></> }, {});
afterAll(async () => {
  await Empty.run();
  document.body.replaceChildren();
});
