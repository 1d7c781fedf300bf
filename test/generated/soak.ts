import * as fc from 'fast-check';

const { SOAK_ANSWERS, SOAK_SEED, SOAK_PATH } = process.env;

/** The same answers each time: a test that fails now and then helps nobody. */
const USUAL_SEED = 13;

/** How many answers are shown in a test run; the others are cheaper, so that there are more. */
const answers = Number(SOAK_ANSWERS ?? 130);

/** One for all that is generated in a run. */
const seed = Number(SOAK_SEED ?? (SOAK_ANSWERS === undefined ? USUAL_SEED : Date.now() % 2 ** 31));

/** From what is printed: the name of the property, and the way to its counterexample. */
const [replayed, ...replayedPath] = SOAK_PATH?.split(':') ?? [];

/** Milliseconds. */
export const SOAK_TIMEOUT = 60_000 + answers * 400;

/** The names of the properties. */
const NAMES = [
  'get',
  'list',
  'rotate',
  'deactivate',
  'session',
  'card',
  'list-shown',
  'rotate-shown',
  'deactivate-shown',
  'downloads',
  'orders',
  'order',
  'customer',
  'user',
  'organization',
  'documents',
  'subscriptions',
  'subscription',
  'previews',
  'payment-methods',
  'subscription-rules',
  'downloads-shown',
  'orders-shown',
  'order-shown',
  'customer-shown',
  'subscription-shown',
  'subscriptions-shown',
] as const;

if (replayed && !NAMES.some((name) => name === replayed)) {
  throw new Error(`There is no property "${replayed}", only ${NAMES.join(', ')}.`);
}

/**
 * Checks that something holds for whatever is generated.
 *
 * @param name - Of the property, in the command that replays a failure.
 * @param share - How many it gets of a run's answers.
 */
export async function checkAll<Values extends [unknown, ...unknown[]]>(
  name: (typeof NAMES)[number],
  share: number,
  property: fc.IAsyncProperty<Values>,
): Promise<void> {
  if (replayed && replayed !== name) return;
  const numRuns = Math.ceil(answers * share);
  const result = await fc.check(property, {
    seed,
    numRuns,
    ...(replayed && { path: replayedPath.join(':') }),
  });
  if (SOAK_ANSWERS !== undefined) {
    // oxlint-disable-next-line no-console -- how to see the same again
    console.log(`${name}: ${result.numRuns} answers, seed ${seed}`);
  }
  if (!result.failed) return;
  const { counterexamplePath, counterexample, errorInstance } = result;
  throw new Error(
    [
      `It does not hold for ${fc.stringify(counterexample)}`,
      `See it again: npm run soak -- answers --seed ${seed} --path ${name}:${counterexamplePath}`,
      errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
    ].join('\n'),
    { cause: errorInstance },
  );
}
