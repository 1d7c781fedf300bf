'use client';

import { HydrationBoundary, QueryClient, type DehydratedState } from '@tanstack/react-query';
import { useState, type ComponentProps } from 'react';
import { Portal } from '../portal';

interface PortalWithStateProps extends ComponentProps<typeof Portal> {
  /** What your server has read. */
  state: DehydratedState;
}

/** The provider with the data that your server has read, in a cache that holds nothing else. */
export function PortalWithState({ state, ...props }: PortalWithStateProps) {
  const [queryClient] = useState(() => new QueryClient());
  return (
    <HydrationBoundary state={state} queryClient={queryClient}>
      <Portal {...props} queryClient={queryClient} />
    </HydrationBoundary>
  );
}
