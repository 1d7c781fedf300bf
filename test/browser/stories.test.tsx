import { composeStories } from '@storybook/react-vite';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { findMixedTexts } from './mixed-texts.ts';
import { findMisfits, setLook } from './page-look.ts';
import { globals } from './show-card.ts';

type StoryFile = Parameters<typeof composeStories>[0];

const files = import.meta.glob<StoryFile>('../../stories/*.stories.tsx', { eager: true });

/** Each width, and from right to left the widest and the narrowest. */
const LOOKS = [
  ['ltr', 900],
  ['ltr', 480],
  ['ltr', 320],
  ['ltr', 280],
  ['rtl', 900],
  ['rtl', 280],
] as const;

/** The rules that depend on colors and sizes. For all others, a page looks the same in each theme. */
const RULES_OF_LOOK = ['color-contrast', 'link-in-text-block', 'target-size'];

for (const file of Object.values(files)) {
  describe(String(file.default.title), () => {
    const stories: Record<string, { run: () => Promise<void> }> = composeStories(file, {
      initialGlobals: globals('560px'),
    });
    test.each(Object.entries(stories))(
      '%s works, is accessible, fits and can be translated',
      async (name, story) => {
        await story.run();
        await document.fonts.ready;
        // Or it has no play function that waits until it has loaded.
        expect(document.querySelectorAll('[aria-busy=true]')).toHaveLength(
          name.startsWith('Loading') ? 1 : 0,
        );
        expect.soft(findMixedTexts(document.body), 'texts beside other nodes').toEqual([]);
        expect(await findViolations()).toEqual([]);

        for (const [direction, width] of LOOKS) {
          setLook({ direction, width });
          expect.soft(findMisfits(), `${direction}, at ${width} px`).toEqual([]);
        }
        // Another language has the same colors.
        if (file.default.title === 'Languages') return;
        setLook({ theme: 'dark' });
        expect(await findViolations(RULES_OF_LOOK), 'dark').toEqual([]);
      },
    );
  });
}

/** What is not accessible, and what axe cannot decide, as text. */
async function findViolations(rules?: string[]): Promise<string[]> {
  const { violations, incomplete, passes } = await axe.run('.host-page', {
    ...(rules && { runOnly: rules }),
    resultTypes: ['violations', 'incomplete'],
  });
  if (!rules) expect(passes.length).toBeGreaterThan(5);
  return [...violations, ...incomplete].map(({ id, nodes }) =>
    [id, ...nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`)].join('\n'),
  );
}
