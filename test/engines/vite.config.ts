import { defineConfig } from 'vitest/config';
import { entryPoints } from '../../vite.config.ts';

// Not in `npm test`: these browsers come from Debian.
export default defineConfig({
  resolve: { alias: entryPoints },
  test: { include: ['test/engines/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
