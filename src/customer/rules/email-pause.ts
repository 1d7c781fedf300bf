/** What was sent of requests for another e-mail address, times in milliseconds since 1970. */
export interface EmailTries {
  /** When each was sent, oldest first. */
  sent: readonly number[];
  /** When one was refused because there were too many. */
  refusedAt?: number | undefined;
}

/** As many as Polar takes in a time (milliseconds). */
const LIMITS = [
  { count: 6, time: 60_000 },
  { count: 12, time: 3_600_000 },
] as const;

/** For how long Polar refuses everything after one too many, in milliseconds. */
const BLOCK = 900_000;

/** Requests do not arrive as evenly as they are sent: none takes longer, because the client gives up. */
const MARGIN = 10_000;

/** More are never needed to tell the end of a pause. */
const MOST = LIMITS[1].count;

/** Adds a try. */
export const addTry = ({ sent, refusedAt }: EmailTries, now: number): EmailTries => ({
  sent: [...sent, now].slice(-MOST),
  refusedAt,
});

/** From when on another request may be sent: 0 if there is no reason to wait. */
export function getPauseEnd({ sent, refusedAt }: EmailTries): number {
  const ends = LIMITS.map(({ count, time }) => (sent.at(-count) ?? -Infinity) + time + MARGIN);
  return Math.max(0, getBlockEnd({ sent, refusedAt }), ...ends);
}

/** Until when Polar refuses everything: 0 if it does not. */
export const getBlockEnd = ({ refusedAt }: EmailTries): number =>
  refusedAt === undefined ? 0 : refusedAt + BLOCK + MARGIN;
