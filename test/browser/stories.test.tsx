import { composeStories } from '@storybook/react-vite';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';

type StoryFile = Parameters<typeof composeStories>[0];

const files = import.meta.glob<StoryFile>('../../stories/*.stories.tsx', { eager: true });

const looks = [
  { name: 'light', globals: { theme: 'light', direction: 'ltr', width: '560px' } },
  { name: 'dark, at 320 px', globals: { theme: 'dark', direction: 'ltr', width: '320px' } },
  { name: 'right to left', globals: { theme: 'light', direction: 'rtl', width: '560px' } },
];

for (const file of Object.values(files)) {
  describe(String(file.default.title), () => {
    // Those that the stories ask for, else all.
    const asked: string[] | undefined = file.default.parameters?.['looks'];
    for (const { name: look, globals } of looks) {
      if (asked && !asked.includes(look)) continue;
      const stories: Record<string, { run: () => Promise<void> }> = composeStories(file, {
        initialGlobals: globals,
      });
      test.each(Object.entries(stories))(
        `%s works and is accessible: ${look}`,
        async (_, story) => {
          await story.run();
          await document.fonts.ready;
          const { violations, incomplete, passes } = await axe.run('.host-page');
          expect([...violations, ...incomplete].map(describeViolation)).toEqual([]);
          expect(passes.length).toBeGreaterThan(5);
        },
      );
    }
  });
}

function describeViolation({ id, nodes }: axe.Result) {
  return `${id}: ${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join('\n')}`;
}
