import type { Clicks } from './clicks.ts';
import type { Received } from './received.ts';

/** Changes that the page has sent without a click of their own, or a 401 with Polar's own body before. */
export function findRepeats(received: readonly Received[], { changes }: Clicks): string[] {
  return (['rotate', 'deactivate'] as const).flatMap((kind) => {
    const sent = received.filter(({ path }) => path.endsWith(`/${kind}`));
    return [...new Set(sent.map(({ keyId }) => keyId))].flatMap((id) => {
      const requests = sent.filter(({ keyId }) => keyId === id);
      const clicked = changes.filter((click) => click.kind === kind && click.keyId === id).length;
      const refused = requests.filter(isRefusedByPolar).length;
      const times = `${requests.length} times after ${clicked} clicks and ${refused} refusals`;
      return requests.length > clicked + refused ? [`The page sent ${kind} ${times}.`] : [];
    });
  });
}

const isRefusedByPolar = ({ status, fault, bearer }: Received) =>
  status === 401 && bearer !== undefined && !fault.kind.startsWith('proxy');
