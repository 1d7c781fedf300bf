import { useInsertionEffect, useRef, type RefObject } from 'react';

/**
 * A ref that holds the value of the latest render, for effects that a new value must not restart. It is set
 * with the render: an effect would come after the next paint, and after the effects of children.
 */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useInsertionEffect(() => {
    latest.current = value;
  });
  return latest;
}
