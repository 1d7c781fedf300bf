// The notices that go into a bundle: most licenses ask for their text in every copy.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

/**
 * A comment with the license of this package and of every package that a bundle contains.
 * @param {readonly string[]} moduleIds - Of the modules in the bundle.
 * @throws `Error` when a package has no license that we may redistribute it under.
 */
export function writeNotices(moduleIds) {
  const folders = moduleIds.flatMap((id) => {
    const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
    return folder ?? [];
  });
  const notices = ['.', ...new Set(folders.toSorted())].map(readNotice);
  return `/*!\n${notices.join('\n\n')}\n*/`;
}

/** @param {string} folder - Of a package. */
function readNotice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((path) => /^licen[cs]e(\.|$)/i.test(path));
  if (!ALLOWED.includes(license) || !file) {
    throw new Error(
      `${name} cannot be bundled: its license is ${license ?? 'not named'}, its text ${file ?? 'missing'}. ` +
        `What may be bundled has a LICENSE file and is under ${ALLOWED.join(', ')}.`,
    );
  }
  const notice = existsSync(join(folder, 'NOTICE')) ? ['NOTICE'] : [];
  const texts = [file, ...notice].map((path) => readFileSync(join(folder, path), 'utf8').trim());
  return [`${name} ${version}`, ...texts].join('\n\n');
}
