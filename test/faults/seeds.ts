/** How many schedules `npm test` plays. */
const COUNT = 16;

/**
 * The seeds of the schedules to play: always the same ones in `npm test`. `SOAK_SCHEDULES` is another number of
 * them, and `SOAK_SEED` the first one, in place of a random one.
 */
export function chooseSeeds(): number[] {
  const { SOAK_SCHEDULES, SOAK_SEED } = process.env;
  const count = Number(SOAK_SCHEDULES ?? (SOAK_SEED === undefined ? COUNT : 1));
  const isSoak = SOAK_SCHEDULES !== undefined;
  const first = Number(SOAK_SEED ?? (isSoak ? Math.floor(Math.random() * 1e9) : 1));
  return Array.from({ length: count }, (_, index) => first + index);
}
