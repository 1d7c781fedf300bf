import { isPortalError, PortalError } from './errors.ts';

/**
 * The error itself if it is a {@link PortalError}, otherwise one that has it as its `cause`. A `client` of
 * the host app may throw anything.
 */
export function toPortalError(error: unknown): PortalError {
  if (isPortalError(error)) return error;
  return new PortalError(
    'unknown',
    'A request threw an error that is no PortalError (see `cause`). A client of your own must throw a PortalError, whose code decides what the customer reads, for example new PortalError("network", "No connection.").',
    { cause: error },
  );
}

/** Runs a request, and turns whatever it throws into a {@link PortalError}. */
export async function withPortalErrors<Result>(request: () => Promise<Result>): Promise<Result> {
  try {
    return await request();
  } catch (error) {
    throw toPortalError(error);
  }
}
