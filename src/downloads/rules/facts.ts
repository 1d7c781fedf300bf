import { isVisible } from '../../core/http/is-visible.ts';
import type { Format } from '../../locale/format.ts';
import type { DownloadMessages } from '../messages.ts';
import type { DownloadPlatform } from './platform.ts';
import type { DownloadInfo } from './without-address.ts';

/** What stands below the name of a file: its platform or kind, its version, its size and its date. */
export function getFileFacts(
  { name, version, size, last_modified_at }: DownloadInfo['file'],
  platform: DownloadPlatform | null,
  messages: DownloadMessages,
  format: Format,
): string[] {
  return [
    platform ? getPlatformText(platform, messages) : getKind(name),
    version && isVisible(version) ? messages.version(version.trim()) : undefined,
    format.fileSize(size),
    last_modified_at ? format.date(Date.parse(last_modified_at)) : undefined,
  ].filter((fact) => fact !== undefined);
}

/** A system and its processor, for example "Mac, Apple silicon". */
function getPlatformText(
  { system, chip }: DownloadPlatform,
  { systems, chips, platform }: DownloadMessages,
): string {
  const isMac = system === 'macos';
  const names = {
    arm64: isMac ? chips.appleSilicon : chips.arm64,
    x64: isMac ? chips.intel : chips.x64,
    x86: isMac ? chips.intel : chips.x86,
    // Everywhere else it says nothing that anybody would look for.
    universal: isMac ? chips.appleUniversal : undefined,
  };
  const chipName = chip && names[chip];
  return chipName ? platform(systems[system], chipName) : systems[system];
}

/** "PDF" of "manual.pdf"; `undefined` of a name with no such end. */
function getKind(name: string): string | undefined {
  const [, end] = /\.([a-z][a-z\d]{1,4})$/i.exec(name.trim()) ?? [];
  return end?.toUpperCase();
}
