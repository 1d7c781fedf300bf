import { isVisible } from '../../core/http/is-visible.ts';

/** Words that are not written in lower case, by their lower case. */
const SPELLINGS = new Map(
  (
    'API ARM BIOS CLI CPU DNS DPI FPS GB GPU HDD HTTP HTTPS HWID ID IDE IP IPv4 IPv6 ISP KB LAN MB OEM OS PC PID ' +
    'RAM SDK SKU SSD SSH TB TLS TPM UI URI URL USB UUID VM VPN iOS iPad iPadOS iPhone macOS'
  )
    .split(' ')
    .map((word) => [word.toLowerCase(), word]),
);

/** Latin letters, digits and what programs put between words. */
const IDENTIFIER = /^(?=.*\p{L})[\p{Script=Latin}\p{M}\p{N}_.-]+$/su;

/** Between the words of an identifier: but not in "CPUs", nor in "1.2". */
const SEPARATOR = /[_-]+|(?<=\p{L})\.(?=\p{L})/u;
const HUMP = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}(?!s(?!\p{Ll}))\p{Ll})/u;

const ACRONYM = /^\p{Lu}{2,}s?$/u;

/**
 * Writes the keys of a record as words: `os_version` as "OS version". What is no identifier in Latin letters
 * stays as it is, and so do keys that would read the same.
 */
export function humanizeKeys(keys: readonly string[]): string[] {
  const names = keys.map(humanize);
  return keys.map((key, index) => {
    const name = names[index] ?? key;
    return isVisible(key) && names.filter((other) => other === name).length > 1 ? key : name;
  });
}

function humanize(key: string): string {
  if (!isVisible(key)) return '–';
  if (!IDENTIFIER.test(key)) return key;
  const isShouted = key === key.toUpperCase();
  return key
    .split(SEPARATOR)
    .filter(Boolean)
    .flatMap((part) => (SPELLINGS.has(part.toLowerCase()) ? part : part.split(HUMP)))
    .map((word, index) => {
      const lower = word.toLowerCase();
      if (!isShouted && ACRONYM.test(word)) return word;
      return SPELLINGS.get(lower) ?? (index === 0 ? capitalize(lower) : lower);
    })
    .join(' ');
}

const capitalize = (word: string) => word.replace(/^./u, (first) => first.toUpperCase());
