import type { AddressData } from './load-address-data.ts';

/** A state of a country that Polar has a list for. */
export interface State {
  /** Without the country: "CA" of "US-CA". */
  code: string;
  /** In English, and in French where that is another. */
  names: readonly string[];
}

/** The states of the US or Canada. Empty for any other country, whose states Polar takes as they are written. */
export function listStates(country: string, data: AddressData | undefined): readonly State[] {
  // Polar may hold anything, such as `__proto__`.
  const states =
    data && Object.hasOwn(data.STATES, country) ? data.STATES[country]?.split(';') : [];
  return (states ?? []).map((state) => {
    const [code = '', ...names] = state.split('|');
    return { code, names };
  });
}

/** Finds the code of a state by its code, with or without the country, or by its name, as somebody may write them. */
export function findState(
  country: string,
  states: readonly State[],
  text: string,
): string | undefined {
  const wanted = simplify(text);
  return states.find(({ code, names }) =>
    [code, `${country}-${code}`, ...names].some((each) => simplify(each) === wanted),
  )?.code;
}

function simplify(text: string): string {
  return text.trim().normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** What a form shows of a stored state: its code where it is one of the country's, else all of it. */
export function toShownState(country: string, states: readonly State[], stored: string): string {
  return states.find(({ code }) => [code, `${country}-${code}`].includes(stored))?.code ?? stored;
}

/** What Polar stores of a state that a form shows: "US-CA" for "CA". */
export function toStoredState(country: string, states: readonly State[], shown: string): string {
  return states.some(({ code }) => code === shown) ? `${country}-${shown}` : shown;
}
