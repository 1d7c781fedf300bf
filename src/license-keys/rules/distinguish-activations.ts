import type { Format } from '../../locale/format.ts';
import type { LicenseKeyActivation } from '../schema.ts';
import { getActivationName } from './activation-name.ts';

/** What tells an activation apart from others of the same name. */
export interface ActivationMarks {
  /** Its name with these marks, for buttons, questions and announcements. */
  name: string;
  /**
   * The date of its activation, with the time of day if another one has the same date. Empty if it is
   * unknown.
   */
  date: string;
  /** The end of its id if another one has the same time as well, otherwise empty. */
  idEnd: string;
}

/** The number of characters of an id that are shown at least. */
const MIN_CHARACTERS = 4;

/**
 * Tells activations of the same name apart: by the day, by the time of day, or by the end of their ids.
 *
 * @param unnamed - The name for an empty label.
 * @returns By their ids, only those whose name another activation has too.
 */
export function distinguishActivations(
  activations: readonly LicenseKeyActivation[],
  unnamed: string,
  format: Pick<Format, 'date' | 'dateTime'>,
): ReadonlyMap<string, ActivationMarks> {
  const marks = new Map<string, ActivationMarks>();
  const getName = ({ label }: LicenseKeyActivation) => getActivationName(label, unnamed);
  for (const namesakes of groupBy(activations, (each) => toLook(getName(each))).values()) {
    if (namesakes.length === 1) continue;
    function mark(activation: LicenseKeyActivation, date: string, idEnd = '') {
      const name = getName(activation);
      const known = [date, idEnd && `…${idEnd}`].filter(Boolean).join(', ');
      marks.set(activation.id, { name: known ? `${name} (${known})` : name, date, idEnd });
    }

    for (const [date, sameDay] of groupBy(namesakes, toText(format.date))) {
      if (isAlone(sameDay)) {
        mark(sameDay[0], date);
        continue;
      }
      for (const [time, sameTime] of groupBy(sameDay, toText(format.dateTime))) {
        const length = isAlone(sameTime) ? 0 : getLengthOfEnd(sameTime);
        for (const each of sameTime) mark(each, time, length ? each.id.slice(-length) : '');
      }
    }
  }
  return marks;
}

/** What a reader sees of a name: neither invisible characters nor how many spaces there are. */
const toLook = (name: string) =>
  name
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const toText =
  (write: (time: number) => string) =>
  ({ created_at }: LicenseKeyActivation) =>
    created_at === undefined ? '' : write(Date.parse(created_at));

const isAlone = <Item>(items: readonly Item[]): items is [Item] => items.length === 1;

/** How many characters at their ends tell the ids of activations apart. */
function getLengthOfEnd(activations: readonly LicenseKeyActivation[]): number {
  const longest = Math.max(...activations.map(({ id }) => id.length));
  let length = MIN_CHARACTERS;
  const countEnds = () => new Set(activations.map(({ id }) => id.slice(-length))).size;
  while (length < longest && countEnds() < activations.length) length += 1;
  return length;
}

/** Not `Map.groupBy`, which is younger than the browsers we serve. */
function groupBy<Item>(items: readonly Item[], getKey: (item: Item) => string) {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = getKey(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
