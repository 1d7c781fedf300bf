import { act } from '@testing-library/react';
import type { PortalError } from 'polar-customer-portal';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { usePortalMutation } from '../../../src/core/react/use-portal-mutation.ts';
import { renderHookWithPortal } from '../../render-with-portal.tsx';

const double = {
  mutationKey: ['double'],
  mutationFn: async (count: number) => ({ doubled: count * 2 }),
};

describe('usePortalMutation', () => {
  test('returns the data of the mutation, and emits no event without a function that creates one', async () => {
    const { result, onEvent } = renderHookWithPortal(() => usePortalMutation(double));
    expectTypeOf(result.current.data).toEqualTypeOf<{ doubled: number } | undefined>();
    expectTypeOf(result.current.error).toEqualTypeOf<PortalError | null>();
    const data = await act(() => result.current.mutateAsync(21));
    expect(data).toEqual({ doubled: 42 });
    expect(onEvent).not.toHaveBeenCalled();
  });

  test('creates the event from the data and the variables', async () => {
    const { result, onEvent } = renderHookWithPortal(() =>
      usePortalMutation(double, {
        toEvent: ({ doubled }, count) => ({
          type: 'license_key.rotated',
          license_key_id: `${count} ${doubled}`,
        }),
      }),
    );
    await act(() => result.current.mutateAsync(21));
    expect(onEvent.mock.calls).toEqual([
      [{ type: 'license_key.rotated', license_key_id: '21 42' }],
    ]);
  });
});
