import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { commonEnglish } from '../../src/locale/english.ts';
import { useFailure, type QueryState } from '../../src/ui/use-failure.ts';

test('a query that failed on a server, with an error that has lost its code, is shown as a failure', () => {
  // React-query replaces the error of a query that it sends from a server to a browser.
  const error = new Error('redacted') as QueryState['error'];
  const { result } = renderHook(() =>
    useFailure(
      {
        data: undefined,
        error,
        failureReason: error,
        failureCount: 1,
        isPaused: false,
      },
      false,
      commonEnglish.failures,
    ),
  );
  expect(result.current).toBe('unknown');
});
