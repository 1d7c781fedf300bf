// Measures contestants in turn, so that whatever slows the machine down for a while slows down all of them.
import { median } from './statistics.mjs';

/**
 * @template Contestant
 * @template {Record<string, number>} Figures
 * @param {readonly Contestant[]} contestants
 * @param {number} runs
 * @param {(contestant: Contestant) => Promise<Figures>} measure
 * @returns {Promise<Map<Contestant, Figures>>} The medians of each.
 */
export async function measureInTurn(contestants, runs, measure) {
  /** @type {Map<Contestant, Figures[]>} */
  const measured = new Map(contestants.map((contestant) => [contestant, []]));
  for (let round = 0; round < runs; round += 1) {
    // Each round starts with another one, so that none always follows the same.
    const first = round % contestants.length;
    for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      measured.get(contestant)?.push(await measure(contestant));
    }
  }
  return new Map([...measured].map(([contestant, figures]) => [contestant, toMedians(figures)]));
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
