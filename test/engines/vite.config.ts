import { defineConfig } from 'vitest/config';
import { doors } from '../../vite.config.ts';

// Not in `npm test`: these browsers come from Debian.
export default defineConfig({
  resolve: { alias: doors },
  test: { include: ['test/engines/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
