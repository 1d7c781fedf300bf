import { defineConfig } from 'vitest/config';
import { entryPoints, inChromium } from '../../vite.config.ts';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';

// A config of its own, since it runs React's production build.
export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: { alias: entryPoints },
  define: { 'process.env.NODE_ENV': '"production"' },
  mode: 'production',
  test: { include: ['test/bench/**/*.test.tsx'], browser: inChromium() },
});
