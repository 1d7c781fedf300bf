// Measures contestants in turn, so that whatever slows the machine down for a while slows down all of them.
import { median } from './statistics.mjs';

/**
 * @template Contestant
 * @template {Record<string, number>} Figures
 * @param {readonly Contestant[]} contestants
 * @param {number} runs
 * @param {(contestant: Contestant) => Promise<Figures>} measure
 * @returns {Promise<Map<Contestant, Figures>>} The medians of each that worked.
 */
export async function measureInTurn(contestants, runs, measure) {
  /** @type {Map<Contestant, Figures[]>} */
  const measured = new Map(contestants.map((contestant) => [contestant, []]));
  for (let round = 0; round < runs; round += 1) {
    // Each round starts with another one, so that none always follows the same.
    const first = round % contestants.length;
    for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      try {
        measured.get(contestant)?.push(await measure(contestant));
      } catch (error) {
        // One page that did not answer in time must not end a run of an hour.
        process.stderr.write(`${String(error)}\n`);
      }
    }
  }
  return new Map(
    [...measured].flatMap(([contestant, figures]) =>
      figures.length > 0 ? [[contestant, toMedians(figures)]] : [],
    ),
  );
}

/**
 * @template {Record<string, number>} Figures
 * @param {Figures[]} figures
 */
function toMedians(figures) {
  const names = Object.keys(figures[0] ?? {});
  return /** @type {Figures} */ (
    Object.fromEntries(
      names.map((name) => [name, median(figures.map((each) => each[name] ?? Number.NaN))]),
    )
  );
}
