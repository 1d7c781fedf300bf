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
  const getLook = ({ label }: LicenseKeyActivation) => toLook(getActivationName(label, unnamed));
  const getTime = remember(({ created_at }: LicenseKeyActivation) => Date.parse(created_at ?? ''));
  const writeDay = remember((time: number) => write(format.date, time));
  const writeMinute = remember((time: number) => write(format.dateTime, time));
  let looks: readonly string[] | undefined;

  function create(own: LicenseKeyActivation): ActivationMarks | undefined {
    looks ??= activations.map(getLook);
    const look = getLook(own);
    const namesakes = activations.filter(
      ({ id }, index) => looks?.[index] === look && id !== own.id,
    );
    if (namesakes.length === 0) return undefined;

    const time = getTime(own);
    const day = writeDay(time);
    // Few are as near, and writing a date takes long.
    const sameDay = namesakes.filter(
      (each) => isNear(getTime(each), time) && writeDay(getTime(each)) === day,
    );
    const minute = writeMinute(time);
    const sameMinute = sameDay.filter((each) => writeMinute(getTime(each)) === minute);
    const date = sameDay.length > 0 ? minute : day;
    const idEnd = sameMinute.length > 0 ? getEnd(own.id, sameMinute) : '';
    const known = [date, idEnd && `…${idEnd}`].filter(Boolean).join(', ');
    const name = getActivationName(own.label, unnamed);
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
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Both unknown, or less than two days apart. */
const isNear = (one: number, other: number) =>
  Object.is(one, other) || Math.abs(one - other) < MORE_THAN_A_DAY;

const write = (format: (time: number) => string, time: number) =>
  Number.isNaN(time) ? '' : format(time);

/** As many characters at the end of an id as tell it apart from others. */
function getEnd(id: string, others: readonly LicenseKeyActivation[]): string {
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
