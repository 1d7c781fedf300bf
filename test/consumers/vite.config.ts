import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const folder = process.env['CONSUMERS_FOLDER'];
if (!folder) throw new Error('Run this by `npm run test:consumers`, which builds the apps first.');
const { resolve } = createRequire(`${folder}/node/`);

// Not in `npm test`: what is tested here is the packed package, in apps that are installed and built.
export default defineConfig({
  // The mock of Polar is the packed one as well.
  resolve: { alias: { 'polar-customer-portal/mock': resolve('polar-customer-portal/mock') } },
  test: { include: ['test/consumers/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
});
