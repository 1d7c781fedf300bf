/** This machine, by the names and addresses that never lead to another one. */
const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether a URL leads to this machine, so that nothing which is sent to it can be read on the way. */
export function isLoopback(url: string): boolean {
  // `URL` writes an address in one way: 127.1 and 0x7f.1 become 127.0.0.1.
  return LOOPBACK.test(new URL(url).hostname);
}
