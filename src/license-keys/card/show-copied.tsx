import { SteadyText } from '../../ui/steady-text.tsx';
import type { LicenseKeyMessages } from '../messages.ts';
import type { CopyOutcome } from './use-copy.ts';

/** What a button that copies shows: its label, and for three seconds that it was copied. */
export function showCopied(
  outcome: CopyOutcome | null,
  label: string,
  { copied }: Pick<LicenseKeyMessages, 'copied'>,
) {
  return outcome === 'copied'
    ? ({ icon: 'check', children: <SteadyText text={copied} other={label} /> } as const)
    : ({ icon: 'copy', children: <SteadyText text={label} other={copied} /> } as const);
}
