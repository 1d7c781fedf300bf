let fixtures = 0;

/**
 * A UUID v4 that no other fixture has. Counted rather than random, so that a screenshot or a
 * snapshot of the same fixtures is the same tomorrow.
 */
export function createFixtureId(): string {
  fixtures += 1;
  return `5e1f0c3a-77d2-4b60-9a41-${fixtures.toString(16).padStart(12, '0')}`;
}
