import type { Deadline } from './deadline.ts';
import { PortalError } from './errors.ts';
import { readResponse, type PortalResponse } from './read-response.ts';
import type { PortalRequest } from './request.ts';

/** What goes with a request that is sent. */
export interface SendOptions {
  /** The request's name in errors. */
  request: string;
  deadline: Deadline;
  /** What its success is for. */
  as?: PortalRequest['as'];
  /** What may be the reason when there is no response. */
  hint: string;
  /** @default globalThis.fetch */
  fetch?: typeof globalThis.fetch | undefined;
}

/**
 * Sends a request, and reads its response to the end, unless it is to be a stream.
 *
 * @throws {@link PortalError} `network` or `timeout`; the caller's own reason when it has aborted.
 */
export function send(
  url: string,
  init: RequestInit,
  { request, deadline, as, hint, fetch = globalThis.fetch }: SendOptions,
): Promise<PortalResponse> {
  async function exchange() {
    try {
      return await readResponse(await fetch(url, { ...init, signal: deadline.signal }), as);
    } catch (cause) {
      throw new PortalError('network', `No response to ${request}. ${hint}`, { cause });
    }
  }
  return deadline.wait(exchange(), `No response to ${request}`);
}
