import type { DownloadPlatform } from './rules/platform.ts';
import { getVisitorPlatform, type BrowserFacts } from './rules/visitor.ts';

/** What TypeScript does not know yet, because only Chromium has it. */
interface NavigatorWithHints extends Navigator {
  userAgentData?: NonNullable<BrowserFacts['hints']> & {
    getHighEntropyValues?: (names: string[]) => Promise<NonNullable<BrowserFacts['hints']>>;
  };
}

/** Milliseconds for which a list waits for the browser to say which processor there is. It takes one or two. */
const PATIENCE = 200;

/**
 * The computer that this browser runs on. Its processor is only known to Chromium, and asked for: nobody waits long
 * for that, because what is shown must not move afterwards.
 *
 * @param onKnown - Called at once where there is nothing to ask for. `null` if nobody knows.
 */
export function readVisitor(onKnown: (visitor: DownloadPlatform | null) => void): void {
  const { userAgent, maxTouchPoints, userAgentData } = navigator as NavigatorWithHints;
  const tell = (hints: BrowserFacts['hints']) =>
    onKnown(getVisitorPlatform({ userAgent, maxTouchPoints, hints }));
  if (!userAgentData?.getHighEntropyValues) return tell(userAgentData);
  const { mobile, platform } = userAgentData;
  void Promise.race([ask(userAgentData), wait()]).then((asked) =>
    tell({ mobile, platform, ...asked }),
  );
}

async function ask(
  data: NonNullable<NavigatorWithHints['userAgentData']>,
): Promise<BrowserFacts['hints']> {
  try {
    const asked = await data.getHighEntropyValues?.(['architecture', 'bitness']);
    return { architecture: asked?.architecture, bitness: asked?.bitness };
  } catch {
    // The page's own policy may forbid it.
    return undefined;
  }
}

const wait = () =>
  new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), PATIENCE);
  });
