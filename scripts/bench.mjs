// Measures this package, floors written by hand and peers, in Chromium, and writes docs/benchmark.md:
//   npm run bench
//   npm run bench -- --against main               an older version too
//   npm run bench -- --only card,list-zuplo       some pages or contestants; prints the table alone
//   npm run bench -- --only card-ours --profile   writes card-ours.cpuprofile
//   npm run bench -- --serve                      only serves the pages
import { execFileSync } from 'node:child_process';
import { buildVersion } from '../test/bench/against.mjs';
import { createAnswer } from '../test/bench/answers.mjs';
import { launch } from '../test/bench/browser.mjs';
import { buildPages } from '../test/bench/build-pages.mjs';
import { getName, showsData } from '../test/bench/contestants.mjs';
import { createData } from '../test/bench/data.mjs';
import { measureAll } from '../test/bench/measure.mjs';
import { profileNavigation } from '../test/bench/navigation.mjs';
import { readOptions } from '../test/bench/options.mjs';
import { describe, writePage } from '../test/bench/page.mjs';
import { installPeers } from '../test/bench/peers.mjs';
import { serve } from '../test/bench/serve.mjs';
import { createTable } from '../test/bench/table.mjs';

const { runs, only, ...options } = readOptions();

execFileSync('npm', ['run', 'build', '--silent'], { stdio: 'inherit' });
const before = options.against ? buildVersion(options.against) : undefined;
try {
  await bench();
} finally {
  before?.remove();
}

async function bench() {
  const wanted = options.contestants.filter(
    (contestant) => !only || only.includes(contestant.page) || only.includes(getName(contestant)),
  );
  const peerNames = [...new Set(wanted.flatMap(({ peer }) => peer ?? []))];
  const peers = installPeers(peerNames);
  const missing = peerNames.filter((name) => !peers.has(name));
  const chosen = wanted.filter(({ peer }) => !peer || peers.has(peer));
  const table = createTable();
  const pages = await buildPages(chosen, {
    getRoot: ({ column }) => (before && column === 'before' ? before.root : process.cwd()),
    isProfiled: options.profile,
    table,
  });
  /** @type {string} A path that is only there after the build. */
  const mock = '../dist/mock.js';
  const server = await serve({ pages, answer: createAnswer(createData(await import(mock))) });
  const contestants = chosen.map((contestant) => ({
    ...contestant,
    url: `${server.url}/${getName(contestant)}/`,
  }));
  if (options.serve) {
    print(contestants.map(({ url }) => `${url}\n`).join(''));
    await new Promise(() => {});
  }
  const browser = await launch();
  try {
    if (options.profile) {
      for (const contestant of contestants.filter(showsData)) {
        await profileNavigation(browser, contestant.url, `${getName(contestant)}.cpuprofile`);
      }
      return;
    }
    await measureAll({ browser, server, contestants, runs, table });
    const chromium = browser.version();
    const results = describe({ table: String(table), runs, chromium, peers, missing, before });
    print(results);
    if (!only) writePage(results);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param {string} text */
function print(text) {
  process.stdout.write(text);
}
