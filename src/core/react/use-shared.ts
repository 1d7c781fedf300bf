import { replaceEqualDeep } from '@tanstack/react-query';
import { useState } from 'react';

/**
 * A value that is made anew with each render, for example of a part of what was read. As long as it equals the one
 * before, it is that one, and whatever of it has not changed is the same object: react-query's structural sharing.
 *
 * @param value - Consists of plain objects, arrays and primitive values.
 */
export function useShared<Value>(value: Value): Value {
  const [share] = useState(() => {
    let kept = value;
    return (next: Value): Value => (kept = replaceEqualDeep(kept, next));
  });
  return share(value);
}
