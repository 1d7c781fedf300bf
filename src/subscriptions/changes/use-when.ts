import { PanelScope } from '../../ui/panel-scope.ts';
import { isNear, tellWhen } from '../tell-when.ts';
import { useTimed } from '../use-timed.ts';

/** A point in time in words. */
export interface When {
  /** For a sentence: "December 12, 2026". */
  long: string;
  /** For a list: "Dec 12, 2026". */
  short: string;
  /** For a button, which has no place for the hour that matters within two days. */
  button: string | undefined;
}

/**
 * A point in time in words; `undefined` for one that is not known or has come.
 *
 * @param time - In milliseconds since 1970.
 */
export function useWhen(time: number | undefined): When | undefined {
  const { format } = PanelScope.use('Subscription.Dialog');
  return useTimed((now) => {
    if (time === undefined || time <= now) return undefined;
    const long = tellWhen(format, time, now);
    if (isNear(time, now)) return { long, short: long, button: undefined };
    const short = format.day(time);
    return { long, short, button: short };
  });
}
