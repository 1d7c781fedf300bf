// Builds what the tests of this folder open, once for all of them, and serves it.
import { rm } from 'node:fs/promises';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildElementFiles } from '../../scripts/element.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the demo, with a slash at the end. */
    demoUrl: string;
    /** The address of the host page in `page/`. */
    hostPageUrl: string;
    /** The folder with the element's one file. */
    elementFolder: string;
  }
}

const HOST_PAGE = 'test/e2e/page/index.html';

export default async function servePages({ config: { root }, provide }: TestProject) {
  // A folder of its own, so that two runs in one checkout do not disturb each other.
  const folder = `${root}/node_modules/.vite-e2e-${process.pid}`;
  const outDir = `${folder}/pages`;
  const elementFolder = `${folder}/element`;
  await forProduction(() =>
    Promise.all([
      build({
        root,
        logLevel: 'error',
        build: { outDir, rollupOptions: { input: ['index.html', HOST_PAGE] } },
      }),
      buildElementFiles(elementFolder),
    ]),
  );
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { host: 'localhost', port: 0 },
  });
  const demoUrl = server.resolvedUrls?.local[0] ?? '';
  provide('demoUrl', demoUrl);
  provide('hostPageUrl', demoUrl + HOST_PAGE);
  provide('elementFolder', elementFolder);

  return async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
}

/** Builds what customers get. Vitest would have it built for tests, with the React of developers. */
async function forProduction(run: () => Promise<unknown>) {
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  await run();
  process.env['NODE_ENV'] = NODE_ENV;
}
