import {
  createBenefitGrant,
  createDownload,
  createMockPolar,
  type DownloadOverrides,
  type MockBenefitGrant,
  type MockPolar,
} from 'polar-customer-portal/mock';
import type { StoryMock } from './mock-polar.ts';

const MINUTE = 60_000;
let servers = 0;

export const STUDIO = '3d0b7a52-1c94-4e6f-8a27-95f0c1e3d684';
export const TEXTURES = 'c81f4e0d-6b3a-4927-b5d1-0e7a2f9c8364';

/** The files of an app for several systems, and a guide. */
export const studio: DownloadOverrides[] = [
  {
    name: 'Acme-Studio-4.2.1-Windows.exe',
    version: '4.2.1',
    size: 201_000_000,
    last_modified_at: '2026-11-12T09:00:00Z',
  },
  {
    name: 'Acme-Studio-4.2.1-Mac.dmg',
    version: '4.2.1',
    size: 182_000_000,
    last_modified_at: '2026-11-12T09:00:00Z',
  },
  {
    name: 'User guide.pdf',
    version: null,
    size: 4_100_000,
    mime_type: 'application/pdf',
    last_modified_at: '2026-09-02T09:00:00Z',
  },
].map((file) => ({ benefit_id: STUDIO, file }));

/** Builds for each processor. */
export const builds: DownloadOverrides[] = [
  'acme-4.2.1-win-x64.exe',
  'acme-4.2.1-win-arm64.exe',
  'acme-4.2.1-mac-arm64.dmg',
  'acme-4.2.1-mac-x64.dmg',
  'acme-4.2.1-linux-x64.AppImage',
].map((name) => ({
  benefit_id: STUDIO,
  file: { name, version: '4.2.1', last_modified_at: '2026-11-12T09:00:00Z' },
}));

/** A benefit that gives files. */
export const grant = (benefit_id: string, description: string, fields: object = {}) =>
  createBenefitGrant({
    benefit_id,
    benefit: { type: 'downloadables', description, properties: { active_files: [] } },
    ...fields,
  });

/** A benefit that Polar is still granting. */
export const pending = (fields: object = {}) =>
  grant(TEXTURES, 'Texture pack', { is_granted: false, granted_at: null, ...fields });

/**
 * The parameters of a story about downloads: a mock of Polar that has them.
 *
 * @param prepare - Makes requests fail or hang.
 */
export function withDownloads(
  overrides: readonly DownloadOverrides[],
  benefitGrants: readonly MockBenefitGrant[] = [grant(STUDIO, 'Acme Studio 4, Pro')],
  prepare?: (polar: MockPolar) => void,
) {
  const downloads = overrides.map((fields, index) =>
    // The first one is listed first.
    createDownload({
      granted_at: new Date(Date.now() - (index + 1) * MINUTE).toISOString(),
      ...fields,
    }),
  );
  const polar = createMockPolar({ downloads, benefitGrants, rateLimits: false });
  prepare?.(polar);
  const mock: StoryMock = { polar, server: `https://polar.example/downloads-${++servers}` };
  return { parameters: { mock } };
}

/** What Chromium says on a Mac with this processor. */
const hints = (architecture: string) => ({
  platform: 'macOS',
  mobile: false,
  getHighEntropyValues: async () => ({ architecture, bitness: '64' }),
});

/**
 * Lets the browser say that it runs on a Mac, or on a phone, whatever it runs on.
 *
 * @returns What ends that, as Storybook's `beforeEach` needs it.
 */
export function pretendToBe(machine: 'a Mac' | 'a Mac with Safari' | 'a phone') {
  const own = Object.getOwnPropertyDescriptors(navigator);
  const values = {
    userAgentData: machine === 'a Mac' ? hints('arm') : undefined,
    maxTouchPoints: machine === 'a phone' ? 5 : 0,
    userAgent:
      machine === 'a phone'
        ? 'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) Mobile/15E148'
        : 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15',
  };
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(navigator, name, { configurable: true, value });
  }
  return () => {
    for (const name of Object.keys(values)) {
      Reflect.deleteProperty(navigator, name);
      const before = own[name as keyof typeof own];
      if (before) Object.defineProperty(navigator, name, before);
    }
  };
}
