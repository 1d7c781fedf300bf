/**
 * Reads server-sent events, of which only their data counts, until the stream ends.
 *
 * @param onData - Gets the data of each event.
 * @param signal - Ends the stream.
 */
export async function readEvents(
  stream: ReadableStream<Uint8Array>,
  onData: (data: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const reader = stream.getReader();
  // It may have been lost by then.
  const cancel = () => void reader.cancel().catch(() => undefined);
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel);
  const decoder = new TextDecoder();
  let rest = '';
  let data: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      // Whether lines end with CRLF or LF; a chunk may end anywhere.
      const lines = (rest + decoder.decode(value, { stream: true }))
        .replaceAll('\r', '')
        .split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line.startsWith('data:')) data.push(line.slice(5));
        if (line !== '' || data.length === 0) continue;
        onData(data.join('\n'));
        data = [];
      }
    }
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
