import { useMemo } from 'react';
import { useClock } from '../core/react/use-clock.ts';

/**
 * What a rule makes of the current time. It is the same object until it has changed, which is when the component renders.
 *
 * @param select - Returns it for a time in milliseconds since 1970: plain objects, arrays and primitive values.
 */
export function useTimed<Value extends object>(select: (now: number) => Value): Value;
export function useTimed<Value extends object>(
  select: (now: number) => Value | undefined,
): Value | undefined;
export function useTimed<Value extends object>(
  select: (now: number) => Value | undefined,
): Value | undefined {
  const text = useClock((now) => JSON.stringify(select(now)) as string | undefined);
  return useMemo(() => (text === undefined ? undefined : (JSON.parse(text) as Value)), [text]);
}
