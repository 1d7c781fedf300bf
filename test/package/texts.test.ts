import { build } from 'vite';
import { expect, test } from 'vitest';
import { commonEnglish } from '../../src/locale/english.ts';
import { licenseKeyEnglish } from '../../src/license-keys/english.ts';

/** The English of each resource: a new one is one more line. */
const RESOURCES = { 'license keys': licenseKeyEnglish };

/** What a page that imports these names gets of us. */
async function bundle(names: string): Promise<string> {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'virtual:entry' ? `${process.cwd()}/entry.ts` : undefined),
        load: (id) =>
          id.endsWith('/entry.ts') ? `export { ${names} } from './src/index.ts';` : undefined,
      },
    ],
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: 'virtual:entry',
        preserveEntrySignatures: 'strict',
        external: [/^react($|\/)/, /^react-dom($|\/)/, '@tanstack/react-query'],
      },
    },
  });
  const [chunk] = 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('Vite made no single chunk.');
  return chunk.code;
}

/** The texts of a resource that are long enough to be nobody else's. */
const listTexts = (messages: object): string[] =>
  Object.values(messages).flatMap((message) => {
    if (typeof message === 'object') return listTexts(message as object);
    return typeof message === 'string' && message.includes(' ') ? [message] : [];
  });

const find = (code: string, messages: object) =>
  listTexts(messages).filter((text) => code.includes(text));

test('a page with the card has the texts of license keys and the common ones', async () => {
  const code = await bundle('PolarPortalProvider, LicenseKeyCard');
  expect(find(code, licenseKeyEnglish)).toEqual(listTexts(licenseKeyEnglish));
  expect(find(code, commonEnglish)).toEqual(listTexts(commonEnglish));
});

test.each(Object.entries(RESOURCES))(
  'a page with the provider alone has no text of %s',
  async (_, messages) => {
    const code = await bundle('PolarPortalProvider');
    expect(find(code, commonEnglish)).not.toEqual([]);
    const common = listTexts(commonEnglish);
    expect(find(code, messages).filter((text) => !common.includes(text))).toEqual([]);
  },
);
