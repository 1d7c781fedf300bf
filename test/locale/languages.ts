import type { Language, NumberFormat } from 'polar-customer-portal';

const files = import.meta.glob<Record<string, Language>>('../../src/locale/languages/*.ts', {
  eager: true,
});

/** What each door exports, by its tag. */
export const doors = new Map(
  Object.entries(files).map(([path, names]) => [path.replace(/.*\/(.*)\.ts/, '$1'), names]),
);

/** All languages that have a door. */
export const languages: Language[] = [...doors.values()].flatMap((names) => Object.values(names));

/** Leaves its marks: ‹3› for a number. */
export const mark: NumberFormat = (value) => `‹${value}›`;

/** One count for each form that a language has, whole numbers where there are some. */
export function getCounts(locale: string) {
  const rules = new Intl.PluralRules(locale);
  const { pluralCategories } = rules.resolvedOptions();
  const counts = pluralCategories.map(
    (category) =>
      [0, 1, 2, 3, 11, 100, 1_000_000, 1.5].find((count) => rules.select(count) === category) ??
      NaN,
  );
  return { counts, pluralCategories };
}

type Words = Language['messages'];
type Call = readonly (string | number | null)[];

/** How each message that is a function is called, without what writes numbers, which comes last. */
function getCalls(counts: number[]): Record<string, Call[]> {
  const each = counts.map((count) => [count]);
  const most = 2_000_000;
  return {
    licensedTo: [['Noor']],
    expiredOn: [['<date>']],
    hidden: [['5D4E3F'], ['']],
    used: counts.map((count) => [count, most]),
    upTo: each,
    left: each,
    over: each,
    inUse: counts.flatMap((count) => [null, count, count + 1, most].map((limit) => [count, limit])),
    activatedOn: [['<date>']],
    found: [...each, [0]],
    validated: [...each, [0]].flatMap(([count = 0]) => [null, '<ago>'].map((ago) => [count, ago])),
    issuedOn: [['<date>']],
    deactivateTitle: [['Studio Mac']],
    deactivated: [['Studio Mac']],
    notDeactivated: [['Studio Mac', '<reason>']],
    notRotated: [['<reason>']],
    'list.total': each,
    'list.choice': counts.map((count) => ['<label>', count]),
    'list.page': counts.map((count) => [count, most]),
  };
}

/** Everything that a language says, by what it is about; functions once for each way to call them. */
export function speak({ messages }: { messages: Words }, counts: number[]) {
  const calls = getCalls(counts);
  const said: { path: string; args: Call; text: string }[] = [];
  function walk(value: unknown, path: string) {
    if (typeof value === 'string') said.push({ path, args: [], text: value });
    else if (typeof value === 'function') {
      for (const args of calls[path] ?? []) said.push({ path, args, text: value(...args, mark) });
    } else {
      for (const [key, inner] of Object.entries(value as object)) {
        walk(inner, path ? `${path}.${key}` : key);
      }
    }
  }
  walk(messages, '');
  return said;
}

/** The names of all messages, and whether each is text or a function. */
export function getShape(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  if (Array.isArray(value)) return value.map(getShape);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, getShape(inner)] as const),
  );
}
