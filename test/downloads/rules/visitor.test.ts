import { getVisitorPlatform, type BrowserFacts } from 'polar-customer-portal';
import { expect, test } from 'vitest';

const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const SAFARI =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15';
const WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0';
const LINUX = 'Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36';
const CHROMEBOOK =
  'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

test.each<[what: string, BrowserFacts, expected: string | null]>([
  ['Safari on a Mac, which calls each an Intel', { userAgent: SAFARI }, 'macos '],
  ['an iPad, which says Mac', { userAgent: SAFARI, maxTouchPoints: 5 }, null],
  ['an iPhone', { userAgent: IPHONE, maxTouchPoints: 5 }, null],
  ['an Android phone', { userAgent: ANDROID, hints: { mobile: true, platform: 'Android' } }, null],
  [
    'an Android phone that asks for desktop sites',
    { userAgent: LINUX, maxTouchPoints: 5, hints: { mobile: false, platform: 'Linux' } },
    null,
  ],
  ['a Chromebook', { userAgent: CHROMEBOOK, hints: { platform: 'Chrome OS' } }, null],
  [
    'Chrome on a Mac with Apple silicon',
    { userAgent: MAC, hints: { platform: 'macOS', architecture: 'arm', bitness: '64' } },
    'macos arm64',
  ],
  [
    'Chrome on a Mac with Intel',
    { userAgent: MAC, hints: { platform: 'macOS', architecture: 'x86', bitness: '64' } },
    'macos x64',
  ],
  [
    'Chrome on a Mac that gives no hints',
    { userAgent: MAC, hints: { platform: 'macOS' } },
    'macos ',
  ],
  [
    'a browser that leaves its hints empty',
    { userAgent: MAC, hints: { platform: 'macOS', architecture: '', bitness: '' } },
    'macos ',
  ],
  [
    'Edge on Windows for ARM, which says x64',
    { userAgent: WINDOWS, hints: { platform: 'Windows', architecture: 'arm', bitness: '64' } },
    'windows arm64',
  ],
  ['a Windows laptop with a touch screen', { userAgent: WINDOWS, maxTouchPoints: 10 }, 'windows '],
  [
    'Windows with 32 bits',
    { userAgent: WINDOWS, hints: { platform: 'Windows', architecture: 'x86', bitness: '32' } },
    'windows x86',
  ],
  ['Firefox on Linux', { userAgent: LINUX }, 'linux '],
  ['a program', { userAgent: 'node' }, null],
])('knows %s', (_, facts, expected) => {
  const visitor = getVisitorPlatform(facts);
  expect(visitor && `${visitor.system} ${visitor.chip ?? ''}`).toBe(expected);
});
