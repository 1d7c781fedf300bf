import type { DownloadPlatform } from './platform.ts';

/** What a browser says of the machine that it runs on. */
export interface BrowserFacts {
  userAgent: string;
  maxTouchPoints?: number | undefined;
  /** What Chromium adds: `navigator.userAgentData`. */
  hints?: BrowserHints | undefined;
}

/** What Chromium tells of the visitor's computer. */
export interface BrowserHints {
  /** Whether it is a phone. */
  mobile?: boolean | undefined;
  /** "macOS", "Windows", "Linux", "Android", "Chrome OS" and others. */
  platform?: string | undefined;
  /** "arm" or "x86"; empty where the browser does not tell. */
  architecture?: string | undefined;
  /** "64" or "32". */
  bitness?: string | undefined;
}

/**
 * The visitor's computer, as far as the browser really knows it. Its processor is only known from Chromium's hints:
 * every browser calls each Mac an Intel, and Windows for ARM an x64.
 *
 * @returns `null` on phones and tablets, one of which says that it is a Mac, and where nobody knows.
 */
export function getVisitorPlatform({
  userAgent,
  maxTouchPoints = 0,
  hints = {},
}: BrowserFacts): DownloadPlatform | null {
  if (hints.mobile || /Android|iPhone|iPad|iPod|Mobile|CrOS/.test(userAgent)) return null;
  const system = getSystem(hints.platform, userAgent);
  // No Mac has a touch screen, but an iPad that asks for desktop sites; so do phones, which then say Linux.
  if (!system || (system !== 'windows' && maxTouchPoints > 1)) return null;
  return { system, chip: getChip(hints) };
}

function getSystem(platform: string | undefined, userAgent: string) {
  if (platform) return HINTED.get(platform);
  if (userAgent.includes('Windows NT')) return 'windows';
  if (userAgent.includes('Macintosh')) return 'macos';
  return /Linux|X11/.test(userAgent) ? 'linux' : undefined;
}

const HINTED: ReadonlyMap<string, DownloadPlatform['system']> = new Map([
  ['macOS', 'macos'],
  ['Windows', 'windows'],
  ['Linux', 'linux'],
]);

function getChip({ architecture, bitness }: BrowserHints): DownloadPlatform['chip'] {
  if (architecture === 'arm') return bitness === '32' ? undefined : 'arm64';
  if (architecture !== 'x86') return undefined;
  return bitness === '32' ? 'x86' : 'x64';
}
