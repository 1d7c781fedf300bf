import type { PortalError } from '../core/http/errors.ts';

/** Writes an error to the console. Who has bought nothing is no failure, so that one line is enough. */
export function report(error: PortalError): void {
  // oxlint-disable no-console -- a failure that nobody handles must not be silent
  if (error.code === 'no_customer') console.info(error.message);
  else console.error(error);
  // oxlint-enable no-console
}

/** Calls a vendor's `onError`. When that fails itself, the console hears of both errors. */
export async function reportTo(
  onError: (error: PortalError) => unknown,
  error: PortalError,
): Promise<void> {
  try {
    await onError(error);
  } catch (thrown) {
    // As texts: the console itself throws at an error with a broken getter.
    const texts = [error.message, toText(thrown)];
    // oxlint-disable-next-line no-console -- a failure that nobody handles must not be silent
    console.error(
      'onError of createSessionHandler failed. The error it got, and its own:',
      ...texts,
    );
  }
}

function toText(thrown: unknown): string {
  try {
    return thrown instanceof Error ? String(thrown.stack) : String(thrown);
  } catch {
    return 'an error that cannot be shown';
  }
}
