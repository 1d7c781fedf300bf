import type { PortalClient } from './client.ts';
import type { PortalError } from './errors.ts';
import { createScope } from './scope.ts';

/**
 * A client in place of one that cannot be created: every request fails with the same error, and none is
 * sent.
 *
 * @param error - What is wrong with the options.
 * @param wait - Milliseconds until a request fails, in which the options may still be set right. @default 0
 */
export function createRefusingClient(error: PortalError, wait = 0): PortalClient {
  let scope: string | undefined;
  return {
    server: '',
    get scope() {
      return (scope ??= createScope());
    },
    async request() {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      throw error;
    },
  };
}
