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

/** What tells activations apart from all others. */
export interface Marks {
  /** `undefined` for an activation whose name no other one has. */
  get: (activation: LicenseKeyActivation) => ActivationMarks | undefined;
}

/** One of several activations of the same name. */
interface Namesake {
  id: string;
  /** Milliseconds since 1970; `NaN` if it is unknown. */
  time: number;
}

/** The number of characters of an id that are shown at least. */
const MIN_CHARACTERS = 4;

/** Longer than a day is in any time zone. Milliseconds. */
const MORE_THAN_A_DAY = 2 * 24 * 60 * 60_000;

/**
 * Tells activations of the same name apart: by the day, by the time of day, or by the end of their ids. Marks
 * are made when they are asked for: only a few of thousands are shown.
 *
 * @param unnamed - The name for an empty label.
 */
export function distinguishActivations(
  activations: readonly LicenseKeyActivation[],
  unnamed: string,
  format: Pick<Format, 'date' | 'dateTime'>,
): Marks {
  const marks = new Map<string, ActivationMarks | undefined>();
  const getName = ({ label }: LicenseKeyActivation) => getActivationName(label, unnamed);
  const writeDay = remember((time: number) => write(format.date, time));
  const writeMinute = remember((time: number) => write(format.dateTime, time));
  const getLook = (activation: LicenseKeyActivation) => toLook(getName(activation));
  let looks: readonly string[] | undefined;

  const findNamesakes = remember((look: string): readonly Namesake[] => {
    looks ??= activations.map(getLook);
    const found = activations.filter((_, index) => looks?.[index] === look);
    return found.length < 2 ? [] : found.map(toNamesake);
  });

  function create(own: LicenseKeyActivation): ActivationMarks | undefined {
    const namesakes = findNamesakes(getLook(own));
    if (namesakes.length === 0) return undefined;
    const { id, time } = toNamesake(own);
    // Few are as near as that, and writing a date takes long.
    const near = namesakes.filter((other) => isNear(other.time, time) && other.id !== id);
    const day = writeDay(time);
    const minute = writeMinute(time);
    const sameDay = near.filter((other) => writeDay(other.time) === day);
    const sameMinute = sameDay.filter((other) => writeMinute(other.time) === minute);
    const date = sameDay.length > 0 ? minute : day;
    const idEnd = sameMinute.length > 0 ? getEnd(id, sameMinute) : '';
    const known = [date, idEnd && `…${idEnd}`].filter(Boolean).join(', ');
    const name = getName(own);
    return { name: known ? `${name} (${known})` : name, date, idEnd };
  }
  return {
    get(activation) {
      const { id } = activation;
      if (!marks.has(id)) marks.set(id, create(activation));
      return marks.get(id);
    },
  };
}

/** A name in plain characters, with single spaces between words. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** What a reader sees of a name: neither invisible characters nor how many spaces there are. */
function toLook(name: string): string {
  if (PLAIN.test(name)) return name;
  return name
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const toNamesake = ({ id, created_at = '' }: LicenseKeyActivation): Namesake => ({
  id,
  time: Date.parse(created_at),
});

/** Both unknown, or less than two days apart. */
const isNear = (one: number, other: number) =>
  Object.is(one, other) || Math.abs(one - other) < MORE_THAN_A_DAY;

const write = (format: (time: number) => string, time: number) =>
  Number.isNaN(time) ? '' : format(time);

/** As many characters at the end of an id as tell it apart from others. */
function getEnd(id: string, others: readonly Namesake[]): string {
  let length = MIN_CHARACTERS;
  for (const other of others) {
    while (length < id.length && other.id.endsWith(id.slice(-length))) length += 1;
  }
  return id.slice(-length);
}

/** A function that computes each of its values once. */
function remember<Argument, Value>(compute: (argument: Argument) => Value) {
  const values = new Map<Argument, Value>();
  return (argument: Argument): Value => {
    const known = values.get(argument);
    if (known !== undefined) return known;
    const value = compute(argument);
    values.set(argument, value);
    return value;
  };
}
