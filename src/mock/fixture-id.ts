let fixtures = 0;

/**
 * A UUID v4 that no other fixture has. Counted rather than random, so that a screenshot or a
 * snapshot of the same fixtures is the same tomorrow; scattered, so that it does not look counted.
 */
export function createFixtureId(): string {
  fixtures += 1;
  // Multiplying by an odd number gives each 32-bit number another one.
  const scattered = Math.imul(fixtures, 0x9e3779b1) >>> 0;
  return `5e1f0c3a-77d2-4b60-9a41-b3d8${scattered.toString(16).padStart(8, '0')}`;
}
