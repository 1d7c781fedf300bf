import { isWebAddress } from '../../core/http/is-web-address.ts';
import type { DownloadRead } from '../schema.ts';
import { getAge, readMoment, type Moment } from './moment.ts';

const MINUTE = 60_000;

/** Milliseconds for which Polar's addresses are good, from its response on. */
const LIFE = 60 * MINUTE;

/** Milliseconds before the end from which an address is replaced. */
const SOON = 5 * MINUTE;

/** Milliseconds before the end from which an address is not used any more: a click may take a while to arrive. */
const MARGIN = MINUTE;

/**
 * Whether a file can be downloaded with the address that is known.
 *
 * - `ready`: its address is good
 * - `ends_soon`: it is good for less than five minutes, so read the list again
 * - `ended`: it may be good no more, so read the list again first
 * - `unavailable`: Polar has sent none that a customer may be sent to
 */
export type DownloadState = 'ready' | 'ends_soon' | 'ended' | 'unavailable';

/**
 * The state of a file's address, which lives for 60 minutes. They are counted from the response's arrival, and by
 * two clocks: the customer's own may be wrong, or be set meanwhile, and another stands still while the machine sleeps.
 *
 * @param now - @default the moment at which it is called
 */
export function getDownloadState(
  { file, received }: Pick<DownloadRead, 'file' | 'received'>,
  now: Moment = readMoment(),
): DownloadState {
  if (!isWebAddress(file.download.url)) return 'unavailable';
  const left = LIFE - getAge(received, now);
  if (left <= MARGIN) return 'ended';
  return left <= SOON ? 'ends_soon' : 'ready';
}

/** Whether a click on the address of a file leads to the file. */
export function isUsable(download: Pick<DownloadRead, 'file' | 'received'>, now?: Moment): boolean {
  const state = getDownloadState(download, now);
  return state === 'ready' || state === 'ends_soon';
}
