import { useState } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useHandler } from '../../core/react/use-handler.ts';
import { refetchFailed } from '../../core/query/refetch-failed.ts';
import { subscriptionQueryKeys } from '../query-keys.ts';
import { subscriptionOptions } from '../queries.ts';

interface LookAgain {
  lookAgain: () => void;
  isLooking: boolean;
  signIn: () => void;
}

/**
 * Reads a subscription again, also after the customer has signed in again.
 *
 * @param onSignedIn - Called once the customer has.
 */
export function useLookAgain(id: string, onSignedIn: () => void): LookAgain {
  const { client, queryClient, signIn } = usePortal();
  const [isLooking, setLooking] = useState(false);
  async function look() {
    setLooking(true);
    try {
      await queryClient.fetchQuery({ ...subscriptionOptions(client, id), staleTime: 0 });
      await queryClient.invalidateQueries({ queryKey: subscriptionQueryKeys.lists(client) });
    } catch {
      // The card says why it could not be read.
    } finally {
      setLooking(false);
    }
  }
  async function signInAgain() {
    try {
      await signIn?.();
    } catch {
      return;
    }
    onSignedIn();
    await refetchFailed(queryClient, client);
  }
  return {
    lookAgain: useHandler(() => {
      if (!isLooking) void look();
    }),
    isLooking,
    signIn: useHandler(() => void signInAgain()),
  };
}
